import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const noSuchMailbox = {
  id: 'no-such-mailbox',
  words: {
    en: {
      title: 'This address does not exist',
      short: 'No such address',
      meaning: 'The mail server of the domain says it has no mailbox with this name.',
      nextStep:
        'Check the spelling. If it is right, ask the person for a new address in another way and take this one off your list.',
    },
    de: {
      title: 'Diese Adresse gibt es nicht',
      short: 'Adresse unbekannt',
      meaning: 'Der Mailserver der Domain meldet, dass er kein Postfach mit diesem Namen hat.',
      nextStep:
        'Prüfen Sie die Schreibweise. Stimmt sie, fragen Sie die Person auf anderem Weg nach einer neuen Adresse und streichen Sie diese aus Ihrem Verteiler.',
    },
  },
  type: 'hard',
  side: 'address',
  addressBad: true,
  codes: ['5.1.1', '5.1.10'],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      no one of this name | no one of that name | nobody of this name | nobody of that name | nobody by this name | no one by this name | not one of our mailboxes | not one of our users | not one of our recipients | not one of our accounts
      nobody called | no one called | nobody named | no one named | not our user | not our recipient | address has no owner | mailbox has no owner | not on … list of users | not on … list of recipients | not in … list of users
      zero matches | zero entries | zero results | anybody named | anyone named | anybody called | anyone called | wrong mailbox name | wrong email address | wrong e-mail address
      no address of ours | no user of ours | no mailbox of ours | no recipient of ours | no account of ours | no customer of ours | cuda_nsu | not handle mail for any user | wrong recipient address | no user record | no mailbox user | ambiguous or missing user | missing user | no entry in directory
      no entry for … in name server | no matches found in domino directory | no matches found in … directory
      exists no user | non-working address | not a working address | for any user of that name | former employee
      no longer works for | no longer with us | is not an active subscriber | not provisioned | isn't a user on this
      recipient is not one of | validrcptto | recipient cannot be verified please check all recipients
      no longer employed by | no such recipient | 5.1.1 unknown recipient | is not registered here
      no longer has an account | no longer has a mailbox | has no mailbox
      has no account | no one with that name | nobody with that name | in our user database | is not a registered user
      unrecognised or name | unrecognized or name | user not local or invalid | user is not hosted here | user unknown
      unknown user | user is unknown | unknown username | user name unknown | local there is no mailbox | there is no account | no mailbox for | user unknown | user not known
      user is not known | not a known user | unknown here | no such user | no such list | no such mailing list
      no such group | unknown list | no such mailbox | no such address | no such account | no such person
      no such local user | no such email | no such e-mail | no such name | no such destination | no such alias
      no such id | no such member | no such customer | no such subscriber | no such mail drop | no such virtual user
      no such box | mailbox unknown | unknown mailbox | mailbox is unknown | mailbox not found | mailbox was not found
      mail box not found | mailbox does not exist | mailbox doesn't exist | mailbox not exist
      mailbox could not be found | mailbox couldn't be found | mailbox no longer exists | mailbox not available here
      mailbox invalid | invalid mailbox | not a valid mailbox | no mailbox here | no mailbox by that name
      no mailbox found | no mailbox with that name | no mail box available for this user | no local mailbox
      does not have a mailbox | doesn't have a mailbox | does not have an account | doesn't have an account
      doesn't have a … account | does not have a … account | bad destination mailbox address
      unknown destination mailbox | requested mailbox does not exist | requested mail box does not exist
      recipient unknown | unknown recipient | recipient is unknown | recipient not found | recipient was not found
      recipient could not be found | recipient couldn't be found | recipient does not exist | recipient doesn't exist
      recipient not exist | recipient is not exist | recipient no longer exists | recipient name is not recognized
      recipient address does not exist | recipient address is unknown | recipient not known
      recipient email address is possibly incorrect | recipient is invalid | recipient invalid | invalid recipient
      not a valid recipient | recipient is not valid | recipient address is invalid | recipient not recognized
      bad recipient | intended recipient … not exist | recipient unresolved | recipient's e-mail address was not found
      recipient's email address was not found | recipient verify failed | recipient verification failed
      recipient address verification failed | undeliverable address | recipient address rejected invalid user
      recipient address rejected no such | address verification failed | failed to verify recipient | address unknown
      unknown address | address is unknown | addressee unknown | addressee … unknown | unknown addressee
      address not found | address was not found | address wasn't found | address does not exist
      address doesn't exist | address not exist | address no longer exists | email address not found
      address couldn't be found | address could not be found | address you entered couldn't be found
      address you entered could not be found | address is no longer valid | address no longer valid
      address no longer in use | address is no longer in use | address is not in use | address not in use
      address is not known | address not known | address is nonexistent | non-existent address | nonexistent address
      address not present in directory | address is not recognized | address not recognized | address not registered
      user not found | user was not found | user could not be found | user couldn't be found
      user does not exist | user doesn't exist | user not exist | user no longer exists | user is no longer here
      no longer a valid user | user not listed | user not registered | user is not registered | user invalid
      invalid user | invalid local user | not a valid user | user is invalid | non-existent user | nonexistent user
      not existing user | no user by that name | no user with that name | is not a user here | isn't a user here
      not a user here | no one here by that name | nobody here by that name | nobody by that name
      no person with that name | no longer works here | no longer with the company | no longer at this company
      no longer employed | has left the company | left the organization | left the organisation | left our company
      user unknown in | unknown in virtual | unknown in relay recipient | no matching user | no matching recipient
      account not found | account does not exist | account doesn't exist | account not exist | account unknown
      unknown account | account could not be found | account is unknown | account no longer exists | invalid account
      account invalid | no account by that name | account that you tried to reach does not exist
      account you tried to reach does not exist | account does not exist at | account was deleted
      account has been deleted | account has been removed | account was removed | user has been deleted | user deleted
      deleted user | user has been removed | mailbox has been deleted | mailbox deleted | mailbox has been removed
      account deleted | account is deleted | account removed | user is terminated | unknown or illegal alias
      illegal alias | alias unknown | unknown alias | alias not found | alias does not exist | unknown local part
      unknown local-part | local part unknown | unknown local recipient | unknown userid | unknown user account
      unknown login | unknown person | unknown subscriber | unknown customer | not our customer
      not a subscriber here | is not a customer | not a local mailbox | not listed in domino directory
      not listed in … directory | not listed in public name | not listed in … address book | not in our user database
      not in the directory | not found in directory | not found in the directory | not found in … address list
      not found in ldap | does not exist in ldap | ldap … no such | not in ldap | not in my database
      not found in database | not exist in our system | does not exist in our system | does not exist on this system
      does not exist on this server | doesn't exist on this server | does not exist here | does not exist anymore
      no longer available at this address | not a valid email address at | is not a valid address here
      that address is not valid here | not a deliverable address | reached does not exist | no_such_user
      delivery to this address is not possible as it does not exist | user_unknown | unknown_user | unknown_recipient
      mailbox_unknown | no_such_mailbox | recipientnotfound | vdeliver invalid or unknown virtual user
      unknown or invalid recipient | incorrect or unknown recipient | you specified do not exist
      you specified does not exist | recipients is invalid | invalid email address … not exist
      misspelled or no longer exists | ofr 416 | ofr416 | did not exactly match | no matches to nameserver query
      5.1.0 address rejected | 5.1.0 … recipient rejected | 5.1.1 … recipient rejected
      5.1.0 recipient address rejected | address is marked as invalid | marked as invalid
      does not have a final email delivery point | 5.1.1 does not exist | 5.1.1 doesnt exist | 550 does not exist
      550 doesnt exist | 550 not found | 5.1.1 not found | 5.1.1 not exist | 5.1.1 unknown | 5.1.1 invalid
      550 unrouteable address | 550 unroutable address | dd is no longer valid | no valid recipients for this mm
      5.1.1 user … unknown | 5.1.1 recipient … unknown |  email address … not found
      email address … does not exist | user … not found in | recipient … not known here
      email address is wrong | wrong or no longer valid | local address ? unknown |  | nosuchuser | err.nosuchuser
      not listed here | rejected no mailbox | unable to find a mailbox | mailbox not listed | there is no such
      no mailbox named | recipient is not a user | no recipient by that name | not an active address
      is not an active user | user is no longer active here | adress unknown | unknown adress | adress not found
      adress does not exist | e-mail adress unknown | don't have a mailbox | do not have a mailbox
      no mailbox by that name is | unable to find ? in directory | unable to find ? in the directory
      not found in address book | unable to locate user | cannot locate user | user could not be located
      not able to find the user | no user with this name | a user by this name | no one by that name`),
    de: phraseList(`
      keinem kunden zugeordnet | keinem benutzer zugeordnet | niemandem zugeordnet | empfänger existiert … nicht | benutzer existiert … nicht | adresse existiert … nicht | postfach existiert … nicht | konto existiert … nicht | mailbox existiert … nicht
      unbekannter benutzer | benutzer unbekannt | benutzer ist unbekannt | benutzer existiert nicht | benutzer nicht gefunden
      benutzer wurde nicht gefunden | benutzername unbekannt | empfänger unbekannt | unbekannter empfänger | kein solcher benutzer
      empfänger nicht gefunden | empfänger wurde nicht gefunden | empfänger existiert nicht | empfänger ist unbekannt
      empfängeradresse unbekannt | empfängeradresse existiert nicht | empfänger-adresse existiert nicht | ungültiger empfänger
      adresse wurde nicht gefunden | adresse nicht gefunden | adresse unbekannt | adresse ist unbekannt | adresse existiert nicht
      adresse … existiert nicht | adresse … nicht gefunden | adresse konnte nicht gefunden werden | adresse nicht bekannt
      adresse gibt es nicht | postfach existiert nicht | postfach … existiert nicht | postfach nicht gefunden | postfach unbekannt
      postfach wurde nicht gefunden | mailbox existiert nicht | mailbox unbekannt | mailbox nicht gefunden | kein postfach
      konto existiert nicht | konto … existiert nicht | konto nicht gefunden | konto wurde gelöscht | nicht mehr im unternehmen
      empfänger … nicht vorhanden | adresse ist nicht vorhanden | adresse nicht vorhanden | e-mail-konto … existiert nicht`),
    fr: phraseList(`
      personne de ce nom | personne à ce nom
      utilisateur inconnu | usager inconnu | destinataire inconnu | adresse inconnue | compte inconnu | boîte inconnue
      utilisateur … n'existe pas | destinataire … n'existe pas | adresse … n'existe pas | compte … n'existe pas
      boîte … n'existe pas | boîte aux lettres introuvable | adresse introuvable | destinataire introuvable
      utilisateur introuvable | adresse … introuvable | destinataire invalide | n'existe plus | aucun utilisateur
      adresse d'au moins un destinataire invalide | adresse … est inconnue | adresse … n'a pas été trouvée
      impossible de trouver l'adresse | impossible de trouver le destinataire | boîte aux lettres inexistante | adresse inexistante`),
    es: phraseList(`
      no hay usuario | no hay destinatario | no hay cuenta con | no hay buzón con
      usuario desconocido | destinatario desconocido | usuario no existe | usuario inexistente | no existe el usuario
      usuario … no existe | destinatario … no existe | cuenta … no existe | buzón … no existe | dirección … no existe
      no existe ese usuario | no existe la cuenta | no existe el buzón | no se encontró la dirección | dirección no encontrada
      no se ha encontrado la dirección | no se ha encontrado el destinatario | no se encontró el destinatario
      no se pudo encontrar la dirección | no se encontró la casilla | buzón desconocido | buzón inexistente | cuenta inexistente
      usuario no encontrado | destinatario no encontrado | usuario no válido | destinatario no válido | dirección desconocida`),
    it: phraseList(`
      nessuna casella corrisponde | nessun utente corrisponde | non c'è nessun utente | non c'è nessuna casella
      utente sconosciuto | destinatario sconosciuto | utente inesistente | utente non trovato | utente … non esiste
      casella … non esiste | casella inesistente | casella non trovata | indirizzo … non esiste | indirizzo inesistente
      indirizzo non trovato | indirizzo sconosciuto | indirizzo … non è stato trovato | destinatario inesistente
      destinatario non trovato | impossibile trovare l'indirizzo | account … non esiste | destinatario … non esiste
      indirizzo … non trovato | casella di posta … inesistente`),
    pt: phraseList(`
      não há usuário | não há utilizador | não há destinatário | não há conta com
      usuário desconhecido | utilizador desconhecido | usuário inexistente | utilizador inexistente | usuário não existe
      usuário … não existe | utilizador … não existe | destinatário … não existe | destinatário inexistente
      destinatário desconhecido | endereço … não existe | endereço inexistente | endereço não encontrado | conta … não existe
      caixa … não existe | caixa postal inexistente | caixa de correio … inexistente | usuário não encontrado | conta inexistente
      endereço … não foi encontrado | não foi possível encontrar o endereço | destinatário não encontrado`),
    nl: phraseList(`
      onbekende gebruiker | gebruiker onbekend | gebruiker is onbekend | gebruiker bestaat niet | gebruiker … bestaat niet
      ontvanger onbekend | onbekende ontvanger | ontvanger bestaat niet | adres bestaat niet | adres … bestaat niet
      adres niet gevonden | adres … niet gevonden | adres onbekend | mailbox bestaat niet | postvak bestaat niet
      postvak niet gevonden | ontvanger niet gevonden | account bestaat niet | e-mailadres … bestaat niet`),
    pl: phraseList(`
      brak użytkownika | brak odbiorcy | brak adresata |
      nieznany użytkownik | użytkownik nieznany | użytkownik nie istnieje | użytkownik … nie istnieje | nie ma takiego użytkownika
      nieznany odbiorca | odbiorca nie istnieje | odbiorca nieznany | adres nie istnieje | adres … nie istnieje
      nie znaleziono adresu | nie znaleziono odbiorcy | skrzynka nie istnieje | skrzynka … nie istnieje | konto nie istnieje
      nie ma takiej skrzynki | nie ma takiego konta | brak takiego użytkownika | brak takiej skrzynki | konto … nie istnieje`),
    ru: phraseList(`
      таким именем нет | таким адресом нет |
      пользователь не найден | пользователь не существует | нет такого пользователя | такого пользователя нет
      неизвестный пользователь | неизвестный получатель | получатель не найден | получатель не существует | адрес не найден
      адрес не существует | адрес … не существует | адреса не существует | почтовый ящик не существует | почтовый ящик не найден
      почтового ящика не существует | почтового ящика … не существует | ящик не существует | ящик не найден | ящик … не существует
      такого адреса нет | такого адреса не существует | такого почтового ящика | нет такого почтового ящика | аккаунт удален
      пользователь … не найден | такой учетной записи | учетная запись не существует | учетной записи не существует | адрес … не найден`),
    ja: phraseList(`
      存在しないユーザー | 存在しない宛先 | 登録されていません | 登録されておりません | 登録がありません | 登録のない | アドレスはありません | アドレスがありません | 宛先はありません | ユーザーはおりません | ユーザー … 存在しません | アドレス … 存在しません | アドレス … 見つかりません | ユーザーが存在しません | ユーザが存在しません | ユーザーは存在しません | ユーザは存在しません | 宛先が見つかりません
      宛先不明 | 宛先が存在しません | 宛先メールアドレスが存在しません | アドレスが存在しません | アドレスは存在しません
      アドレスが見つかりません | アドレスが見つかりませんでした | メールボックスが存在しません | メールボックスが見つかりません
      存在しないアドレス | 存在しないメールアドレス | 受信者が見つかりません | ユーザーが見つかりません | ユーザが見つかりません
      該当するユーザー | アカウントは存在しません | アカウントが存在しません | 宛先のメールアドレスが見つかりません`),
    zh: phraseList(`查無此收件人 | 無此收件人 | 查無此用戶 | 收件人未找到 | 未找到收件人 | 未找到该用户 | 用户未找到 | 邮箱未找到 | 無此帳號 | 无此帐号 | 查無此帳號 | 
      未开通 | 不存在的邮箱 | 不存在的用户 | 没有该用户 | 无该用户 | 用户 … 不存在 | 邮箱 … 不存在 | 收件人 … 不存在 | 地址 … 不存在 | 用户不存在 | 用戶不存在 | 使用者不存在 | 收件人不存在 | 邮箱不存在 | 郵箱不存在 | 信箱不存在 | 地址不存在 | 帐户不存在
      账户不存在 | 帐号不存在 | 账号不存在 | 帳號不存在 | 邮件地址不存在 | 不存在该用户 | 不存在此用户 | 没有此用户 | 无此用户
      無此使用者 | 查无此人 | 收件人地址不存在 | 收件人邮箱不存在 | 收件人邮件地址 … 不存在 | 找不到收件人 | 找不到该收件人
      找不到地址 | 找不到您输入的电子邮件地址 | 邮箱已被注销 | 邮箱已注销 | 无法找到收件人 | 未知用户 | 用户名不存在`),
    ko: phraseList(
      `수신자가 존재하지 | 사용자가 존재하지 | 계정이 존재하지 | 받는 사람을 찾을 수 없 | 사용자를 찾을 수 없 | 존재하지 않는 사용자 | 존재하지 않는 메일 | 존재하지 않는 계정 | 수신자를 찾을 수 없 | 없는 사용자`,
    ),
    et: phraseList(`
      kasutajat ei leitud | kasutajat ei ole | tundmatu kasutaja | sellist kasutajat | adressaati ei leitud | aadressi ei leitud
      aadressi ei ole olemas | aadress ei eksisteeri | postkasti ei ole | postkasti ei leitud | postkasti pole | adressaat puudub
      sellist postkasti | sellist aadressi | kasutajat pole | tundmatu adressaat | tundmatu saaja | aadressi … ei leitud`),
  },
  hints: [],
  sisimai: ['userunknown'],
  kumomta: ['InvalidRecipient'],
} as const satisfies ReasonFile;
