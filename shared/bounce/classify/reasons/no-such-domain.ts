import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const noSuchDomain = {
  id: 'no-such-domain',
  words: {
    en: {
      title: 'The part after the @ does not exist',
      short: 'No such domain',
      meaning: 'No mail server could be found for the part of the address after the @ sign.',
      nextStep:
        'Look for a slip of the keys, such as gmial.com or .con. If the domain has gone, ask for a new address and take this one off your list.',
    },
    de: {
      title: 'Den Teil nach dem @ gibt es nicht',
      short: 'Domain unbekannt',
      meaning: 'Zu dem Teil der Adresse nach dem @ ließ sich kein Mailserver finden.',
      nextStep:
        'Suchen Sie nach einem Tippfehler wie gmial.com oder .con. Gibt es die Domain nicht mehr, fragen Sie nach einer neuen Adresse und streichen Sie diese aus Ihrem Verteiler.',
    },
  },
  type: 'hard',
  side: 'address',
  addressBad: true,
  codes: ['5.1.2', '5.4.310'],
  vagueCodes: ['5.4.4'],
  phrases: {
    en: phraseList(`
      neither mx nor | neither an mx nor | neither a nor | neither an a nor | unable to resolve the domain | cannot resolve the domain | no mx a or aaaa | no mx or address record |
      no mail hosts for domain | no mail host for domain |
      no mail hosts for domain | no mail host for domain |
      host unknown | unknown host | domain unknown | unknown domain | host not found | domain not found
      domain name not found | host or domain name not found | name or service not known | no such host
      no such domain | nonexistent domain | non-existent domain | nxdomain | domain does not exist
      domain doesn't exist | domain not exist | host does not exist
      domain name does not exist | domain name doesn't exist | domain couldn't be found | domain could not be found
      host couldn't be found | couldn't find any host | domain wasn't found | couldn't find a mail exchanger
      couldn't find any … mx | no mail exchanger | no mx record | no mx or a record | no mx host | no valid mx
      no a or mx | no dns record | no dns data | mail server for domain | unable to find a mail server | could not find a mail server | couldn't find a mail server | no dns a-data | no dns a data | nodename nor servname | bad destination system | destination system unknown | destination system not known
      server for this recipient could not be found in domain name service | could not be found in domain name | no route to domain | illegal host domain name | illegal host/domain name found
      bad destination host | unknown mail host | unrouteable mail domain
      unrouteable domain | unroutable domain | unrouteable mail | all relevant mx records point to non-existent
      can't find domain | cannot find domain | cannot find your domain … recipient | unable to find domain
      unable to resolve domain | could not resolve domain | unresolvable domain | domain has no mx | domain has no mail | has no mx or
      no mail server found | no mail servers could be found | no mail server for | couldn't find the domain
      recipient domain not found | recipient's domain … not exist | recipient's domain name … not found
      dns domain … does not exist | infodomainnonexistent | remote host unknown | mail domain mentioned … is unknown
      no such domain at this location | couldn't find any host named | host name lookup failed
      hostname lookup failed | no address associated with hostname | no address associated with name
      dns type mx lookup … nxdomain | address couldn't be found … domain | mx lookup failed … non-existent
      no host found | name does not resolve | unknown domain name | recipient address rejected no domain
      recipient address rejected no-domain | unrouteable address | unroutable address
      account or domain may not exist | domain is not reachable please check the domain | connect … no such host
      domain unreachable does not exist | mx lookup … domain name not found
      account or domain may not exist they may be blacklisted | has no mx records | has no mx record
      domain … is unknown | unknown recipient domain | recipient domain unknown | recipient domain does not exist`),
    de: phraseList(`
      domain existiert nicht | domain … existiert nicht | domäne existiert nicht | domain nicht gefunden | domäne nicht gefunden
      domain wurde nicht gefunden | domäne wurde nicht gefunden | domain … nicht gefunden | domäne … nicht gefunden | host unbekannt
      domain unbekannt | unbekannte domain | unbekannter host | im dns nicht eingetragen | im dns nicht gefunden | im dns nicht vorhanden | nicht im dns | rechner nicht gefunden | hostname unbekannt | unbekannte domäne`),
    fr: phraseList(`
      domaine inconnu | domaine … n'existe pas | domaine introuvable | domaine … introuvable | hôte inconnu | hôte introuvable
      nom de domaine … n'existe pas | domaine inexistant | domaine … n'a pas été trouvé`),
    es: phraseList(`
      dominio desconocido | dominio … no existe | dominio no existe | dominio no encontrado | dominio inexistente | host desconocido
      servidor desconocido | no se encontró el dominio | no se ha encontrado el dominio | no se pudo encontrar el dominio`),
    it: phraseList(`
      dominio sconosciuto | dominio inesistente | dominio non trovato | dominio … non esiste | host sconosciuto
      dominio … non trovato | impossibile trovare il dominio | dominio … non è stato trovato`),
    pt: phraseList(`
      domínio desconhecido | domínio inexistente | domínio não encontrado | domínio … não existe | domínio … não foi encontrado
      não foi possível encontrar o domínio | host desconhecido | servidor desconhecido`),
    nl: phraseList(`
      domein bestaat niet | domein … bestaat niet | onbekend domein | domein onbekend | domein niet gevonden | onbekende host
      domein … niet gevonden`),
    pl: phraseList(`
      nieznana domena | domena nie istnieje | domena … nie istnieje | nie znaleziono domeny | nieznany host | brak takiej domeny`),
    ru: phraseList(`
      домен не найден | домен получателя | домен не существует | неизвестный домен | домен … не существует | домен … не найден | нет такого домена
      хост не найден | неизвестный хост | домена не существует`),
    ja: phraseList(`
      ドメインが見つかりません | ドメインが存在しません | ドメインは存在しません | 存在しないドメイン | ホストが見つかりません
      ドメイン名が見つかりません | ドメインが見つからなかった`),
    zh: phraseList(
      `域名不存在 | 域名 … 不存在 | 找不到域 | 找不到该域 | 域名无法解析 | 无法解析域名 | 找不到主机 | 主机不存在 | 未知域 | 網域不存在 | 域不存在 | 域名错误 | 收件域名`,
    ),
    ko: phraseList(`도메인을 찾을 수 없 | 존재하지 않는 도메인`),
    et: phraseList(
      `domeeni ei leitud | domeeni ei ole | tundmatu domeen | domeen puudub | hosti ei leitud | domeen ei eksisteeri`,
    ),
  },
  hints: [],
  sisimai: ['hostunknown'],
  kumomta: ['BadDomain', 'DNSFailure'],
} as const satisfies ReasonFile;
