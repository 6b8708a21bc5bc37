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
      account or domain may not exist
      account or domain may not exist they may be blacklisted
      address couldn't be found … domain
      all relevant mx records point to non-existent
      bad destination host
      bad destination system
      cannot find domain
      cannot find your domain … recipient
      cannot resolve the domain
      could not be found in domain name
      could not find a mail server
      could not resolve domain
      couldn't find a mail exchanger
      couldn't find any host
      couldn't find any … mx
      couldn't find the domain
      dns type mx lookup … nxdomain
      domain has no mail
      domain has no mx
      domain is not reachable please check the domain
      domain … is unknown
      has no mx or
      has no mx record
      has no mx records
      host name lookup failed
      host not found
      hostname lookup failed
      illegal host domain name
      illegal host/domain name found
      infodomainnonexistent
      mail server for domain
      mx lookup failed … non-existent
      mx lookup … domain name not found
      name does not resolve
      neither a nor
      neither an a nor
      neither an mx nor
      neither mx nor
      no a or mx
      no address associated with hostname
      no address associated with name
      no dns a data
      no dns data
      no dns record
      no mail exchanger
      no mail host for domain
      no mail hosts for domain
      no mail server for
      no mail server found
      no mail servers could be found
      no mx a or aaaa
      no mx host
      no mx or a record
      no mx or address record
      no mx record
      no route to domain
      no such domain
      no such host
      no valid mx
      nodename nor servname
      non-existent domain
      nonexistent domain
      nxdomain
      recipient address rejected no domain
      recipient's domain name … not found
      server for this recipient could not be found in domain name service
      unable to find a mail server
      unable to find domain
      unable to resolve domain
      unable to resolve the domain
      unknown domain
      unknown host
      unknown mail host
      unknown recipient domain
      unresolvable domain
      unroutable address
      unroutable domain
      unrouteable address
      unrouteable domain
      unrouteable mail
    `),
    de: phraseList(`
      domain … existiert nicht
      domain … nicht gefunden
      domäne … nicht gefunden
      hostname unbekannt
      im dns nicht eingetragen
      im dns nicht gefunden
      im dns nicht vorhanden
      nicht im dns
      rechner nicht gefunden
      unbekannte domain
      unbekannte domäne
      unbekannter host
    `),
    fr: phraseList(`
      domaine … introuvable
      domaine … n'a pas été trouvé
      domaine … n'existe pas
    `),
    es: phraseList(`
      dominio … no existe
      no se encontró el dominio
      no se ha encontrado el dominio
      no se pudo encontrar el dominio
      servidor desconocido
    `),
    it: phraseList(`
      dominio … non esiste
      dominio … non trovato
      dominio … non è stato trovato
      impossibile trovare il dominio
    `),
    pt: phraseList(`
      domínio … não existe
      domínio … não foi encontrado
      não foi possível encontrar o domínio
      servidor desconhecido
    `),
    nl: phraseList(`
      domein … bestaat niet
      domein … niet gevonden
      onbekend domein
      onbekende host
    `),
    pl: phraseList(`
      brak takiej domeny
      domena … nie istnieje
      nie znaleziono domeny
      nieznana domena
      nieznany host
    `),
    ru: phraseList(`
      домен получателя
      домен … не найден
      домен … не существует
      неизвестный домен
      неизвестный хост
      нет такого домена
    `),
    ja: phraseList(`
      ドメインが存在しません
      ドメインが見つからなかった
      ドメインが見つかりません
      ドメインは存在しません
      ドメイン名が見つかりません
      ホストが見つかりません
      存在しないドメイン
    `),
    zh: phraseList(`
      主机不存在
      域不存在
      域名 … 不存在
      域名不存在
      域名无法解析
      域名错误
      找不到主机
      找不到域
      找不到收件人的域名
      找不到收件人的網域
      找不到收件者的網域
      找不到網域
      找不到该域
      收件人的域名不存在
      收件域名
      无法解析域名
      未知域
      網域不存在
      網域名稱不存在
    `),
    ko: phraseList(`
      도메인을 찾을 수 없
      존재하지 않는 도메인
    `),
    et: phraseList(`
      domeeni ei ole
      hosti ei leitud
      tundmatu domeen
    `),
    th: phraseList(`
      โดเมนของผู้รับไม่มีอยู่
      โดเมนนี้ไม่มีอยู่
      โดเมนไม่มีอยู่
      ไม่พบชื่อโดเมน
      ไม่พบโดเมน
      ไม่มีโดเมนนี้
    `),
  },
  hints: [],
  sisimai: ['hostunknown'],
  kumomta: ['BadDomain', 'DNSFailure'],
} as const satisfies ReasonFile;
