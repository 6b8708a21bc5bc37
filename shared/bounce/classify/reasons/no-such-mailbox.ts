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
      5.1.0 address rejected
      5.1.0 recipient address rejected
      5.1.0 … recipient rejected
      5.1.1 invalid
      5.1.1 unknown
      5.1.1 … recipient rejected
      550 unroutable address
      550 unrouteable address
      a user by this name
      account could not be found
      account deleted
      account does not exist
      account does not exist at
      account has been deleted
      account has been removed
      account invalid
      account is deleted
      account is unknown
      account no longer exists
      account not exist
      account not found
      account removed
      account that you tried to reach does not exist
      account unknown
      account was deleted
      account was removed
      account you tried to reach does not exist
      address could not be found
      address does not exist
      address has no owner
      address is no longer in use
      address is no longer valid
      address is nonexistent
      address is not in use
      address is not known
      address is not recognized
      address is unknown
      address no longer exists
      address no longer in use
      address no longer valid
      address not exist
      address not found
      address not in use
      address not known
      address not present in directory
      address not recognized
      address not registered
      address unknown
      address verification failed
      address was not found
      address you entered could not be found
      addressee … unknown
      ambiguous or missing user
      anybody called
      anybody named
      anyone called
      anyone named
      bad destination mailbox address
      bad recipient
      box has been removed
      box removed
      box was removed
      cannot locate user
      cuda_nsu
      dd is no longer valid
      deleted user
      did not exactly match
      do not have a mailbox
      does not exist anymore
      does not exist here
      does not exist in ldap
      does not exist in our system
      does not exist on this server
      does not exist on this system
      does not have a final email delivery point
      does not have a mailbox
      does not have a … account
      does not have an account
      email address is wrong
      err.nosuchuser
      exists no user
      failed to verify recipient
      for any user of that name
      former employee
      has left the company
      has no account
      has no mailbox
      illegal alias
      in our user database
      incorrect or unknown recipient
      invalid account
      invalid local user
      invalid mailbox
      invalid recipient
      invalid user
      is not a customer
      is not a registered user
      is not a user here
      is not an active subscriber
      is not an active user
      is not registered here
      isn't a user on this
      ldap … no such
      left our company
      left the organisation
      left the organization
      local address ? unknown
      local there is no mailbox
      mailbox could not be found
      mailbox deleted
      mailbox does not exist
      mailbox has been deleted
      mailbox has been removed
      mailbox has no owner
      mailbox invalid
      mailbox is unknown
      mailbox no longer exists
      mailbox not available here
      mailbox not exist
      mailbox not found
      mailbox not listed
      mailbox unknown
      mailbox was not found
      marked as invalid
      missing user
      misspelled or no longer exists
      no account of ours
      no address of ours
      no customer of ours
      no entry for … in name server
      no entry in directory
      no local mailbox
      no longer a valid user
      no longer at this company
      no longer available at this address
      no longer employed
      no longer employed by
      no longer has a mailbox
      no longer has an account
      no longer with the company
      no longer with us
      no longer works for
      no longer works here
      no mailbox for
      no mailbox of ours
      no mailbox user
      no matches found in domino directory
      no matches found in … directory
      no matches to nameserver query
      no matching recipient
      no matching user
      no mbox of that name
      no one by that name
      no one by this name
      no one called
      no one here by that name
      no one named
      no one of that name
      no one of this name
      no one under this name
      no one with that name
      no recipient of ours
      no such account
      no such address
      no such alias
      no such box
      no such customer
      no such destination
      no such e-mail
      no such email
      no such group
      no such id
      no such list
      no such local user
      no such mail drop
      no such mailbox
      no such mailing list
      no such mbox
      no such member
      no such name
      no such person
      no such recipient
      no such subscriber
      no such user
      no such virtual user
      no user of ours
      no user record
      no valid recipients for this mm
      nobody by that name
      nobody by this name
      nobody called
      nobody here by that name
      nobody named
      nobody of that name
      nobody of this name
      nobody under that name
      nobody under this name
      nobody with that name
      non-existent address
      non-existent user
      non-working address
      nonexistent address
      nonexistent user
      nosuchuser
      not a deliverable address
      not a known user
      not a local mailbox
      not a subscriber here
      not a user here
      not a valid email address at
      not a valid mailbox
      not a valid recipient
      not a valid user
      not a working address
      not able to find the user
      not an active address
      not exist in our system
      not existing user
      not found in address book
      not found in database
      not found in directory
      not found in ldap
      not found in the directory
      not found in … address list
      not handle mail for any user
      not in ldap
      not in my database
      not in our user database
      not in the directory
      not in … list of users
      not listed here
      not listed in domino directory
      not listed in public name
      not listed in … address book
      not listed in … directory
      not on … list of recipients
      not on … list of users
      not one of our accounts
      not one of our mailboxes
      not one of our recipients
      not one of our users
      not our customer
      not our recipient
      not our user
      not provisioned
      ofr 416
      ofr416
      rcpt does not exist
      rcpt not found
      rcpt unknown
      reached does not exist
      recipient address is invalid
      recipient address rejected no such
      recipient address verification failed
      recipient cannot be verified please check all recipients
      recipient email address is possibly incorrect
      recipient is invalid
      recipient is not one of
      recipient is unknown
      recipient unresolved
      recipient verification failed
      recipient verify failed
      recipientnotfound
      recipients is invalid
      rejected no mailbox
      there is no account
      there is no such
      unable to find ? in directory
      unable to find ? in the directory
      unable to find a mailbox
      unable to locate user
      undeliverable address
      unknown account
      unknown address
      unknown addressee
      unknown adress
      unknown alias
      unknown customer
      unknown destination mailbox
      unknown here
      unknown in relay recipient
      unknown in virtual
      unknown list
      unknown local part
      unknown local recipient
      unknown login
      unknown mailbox
      unknown mbox
      unknown or illegal alias
      unknown or invalid recipient
      unknown person
      unknown rcpt
      unknown recipient
      unknown subscriber
      unknown user
      unknown userid
      unknown username
      unrecognised or name
      unrecognized or name
      user deleted
      user is invalid
      user is no longer active here
      user is terminated
      user is unknown
      user name unknown
      user not local or invalid
      user unknown in
      user … not found in
      validrcptto
      vdeliver invalid or unknown virtual user
      wrong e-mail address
      wrong email address
      wrong mailbox name
      wrong or no longer valid
      wrong recipient address
      you specified do not exist
      you specified does not exist
      zero entries
      zero matches
      zero results
    `),
    de: phraseList(`
      adresse existiert … nicht
      adresse gibt es nicht
      adresse ist nicht vorhanden
      adresse ist unbekannt
      adresse nicht bekannt
      adresse nicht vorhanden
      adresse unbekannt
      adresse … existiert nicht
      adresse … nicht gefunden
      benutzer existiert … nicht
      benutzer ist unbekannt
      empfänger existiert … nicht
      empfänger ist unbekannt
      empfänger … nicht vorhanden
      kein postfach
      kein solcher benutzer
      keinem benutzer zugeordnet
      keinem kunden zugeordnet
      konto existiert … nicht
      konto wurde gelöscht
      konto … existiert nicht
      mailbox existiert … nicht
      mailbox nicht gefunden
      mailbox unbekannt
      nicht mehr im unternehmen
      niemandem zugeordnet
      postfach existiert … nicht
      postfach … existiert nicht
      unbekannter benutzer
      unbekannter empfänger
      ungültiger empfänger
    `),
    fr: phraseList(`
      adresse d'au moins un destinataire invalide
      adresse inconnue
      adresse inexistante
      adresse … est inconnue
      adresse … introuvable
      adresse … n'a pas été trouvée
      adresse … n'existe pas
      aucun utilisateur
      boîte … n'existe pas
      compte … n'existe pas
      destinataire … n'existe pas
      impossible de trouver l'adresse
      impossible de trouver le destinataire
      n'existe plus
      personne de ce nom
      personne à ce nom
      utilisateur … n'existe pas
    `),
    es: phraseList(`
      buzón … no existe
      cuenta … no existe
      destinatario … no existe
      dirección … no existe
      no existe el buzón
      no existe el usuario
      no existe ese usuario
      no existe la cuenta
      no hay destinatario
      no hay usuario
      no se encontró el destinatario
      no se encontró la casilla
      no se encontró la dirección
      no se ha encontrado el destinatario
      no se ha encontrado la dirección
      no se pudo encontrar la dirección
      usuario … no existe
    `),
    it: phraseList(`
      account … non esiste
      casella di posta … inesistente
      casella … non esiste
      destinatario … non esiste
      impossibile trovare l'indirizzo
      indirizzo … non esiste
      indirizzo … non trovato
      indirizzo … non è stato trovato
      nessuna casella corrisponde
      non c'è nessun utente
      non c'è nessuna casella
      utente … non esiste
    `),
    pt: phraseList(`
      caixa de correio … inexistente
      caixa … não existe
      conta … não existe
      destinatário … não existe
      endereço … não existe
      endereço … não foi encontrado
      não foi possível encontrar o endereço
      não há conta com
      não há destinatário
      não há usuário
      não há utilizador
      usuário … não existe
      utilizador … não existe
    `),
    nl: phraseList(`
      account bestaat niet
      adres … bestaat niet
      adres … niet gevonden
      e-mailadres … bestaat niet
      gebruiker … bestaat niet
      geen gebruiker met die naam
      mailbox bestaat niet
      onbekende gebruiker
      onbekende ontvanger
    `),
    pl: phraseList(`
      adres … nie istnieje
      brak adresata
      brak odbiorcy
      brak takiego użytkownika
      brak takiej skrzynki
      brak użytkownika
      konto … nie istnieje
      nie ma takiego konta
      nie ma takiego użytkownika
      nie ma takiej skrzynki
      nie znaleziono adresu
      nie znaleziono odbiorcy
      nieznany odbiorca
      nieznany użytkownik
      skrzynka … nie istnieje
      użytkownik … nie istnieje
      użytkownika o takiej nazwie
    `),
    ru: phraseList(`
      адрес … не найден
      адрес … не существует
      неизвестный получатель
      неизвестный пользователь
      нет такого пользователя
      пользователь … не найден
      почтового ящика … не существует
      таким адресом нет
      таким именем нет
      такого почтового ящика
      такой учетной записи
      ящик … не существует
    `),
    ja: phraseList(`
      アカウントが存在しません
      アカウントは存在しません
      アドレス … 存在しません
      アドレス … 見つかりません
      アドレスがありません
      アドレスが存在しません
      アドレスが見つかりません
      アドレスが見つかりませんでした
      アドレスはありません
      アドレスは使われておりません
      アドレスは使用されていません
      アドレスは存在しません
      アドレスは無効です
      アドレスは現在使われていません
      アドレスは現在使われておりません
      アドレスは現在使用されておりません
      メールボックスが存在しません
      メールボックスが見つかりません
      ユーザが存在しません
      ユーザが見つかりません
      ユーザは存在しません
      ユーザー … 存在しません
      ユーザーが存在しません
      ユーザーが見つかりません
      ユーザーはおりません
      ユーザーは存在しません
      受信者が存在しません
      受信者が見つかりません
      受信者は存在しません
      存在しないアドレス
      存在しないメールアドレス
      存在しないユーザー
      存在しない宛先
      宛先が存在しません
      宛先が見つかりません
      宛先のメールアドレスが見つかりません
      宛先はありません
      宛先メールアドレスが存在しません
      宛先不明
      登録がありません
      登録されていません
      登録されておりません
      登録のない
      該当するユーザー
    `),
    zh: phraseList(`
      不存在此用户
      不存在的用户
      不存在的邮箱
      不存在该用户
      使用者不存在
      信箱不存在
      信箱帳號不存在
      地址 … 不存在
      地址不存在
      地址無法識別
      帐号不存在
      帐户不存在
      帳戶不存在
      帳號不存在
      找不到使用者
      找不到地址
      找不到您输入的电子邮件地址
      找不到收件人
      找不到收件者
      找不到用戶
      找不到該使用者
      找不到该收件人
      收件人 … 不存在
      收件人不存在
      收件人地址不存在
      收件人地址有誤
      收件人无效
      收件人未找到
      收件人邮件地址 … 不存在
      收件人邮箱不存在
      收件者不存在
      无效的收件人
      无此帐号
      无此用户
      无法找到收件人
      无该用户
      未开通
      未找到收件人
      未找到该用户
      未知用户
      查无此人
      查無此信箱
      查無此帳號
      查無此收件人
      查無此用戶
      此帳號不存在
      没有此用户
      没有该用户
      無效的收件人
      無此使用者
      無此帳號
      無此收件人
      用戶不存在
      用户 … 不存在
      用户不存在
      用户名不存在
      用户未找到
      账号不存在
      账户不存在
      邮件地址不存在
      邮箱 … 不存在
      邮箱不存在
      邮箱已注销
      邮箱已被注销
      邮箱未找到
      郵箱不存在
      電子郵件地址不存在
    `),
    ko: phraseList(`
      계정이 존재하지
      등록되지 않은 메일
      등록되지 않은 사용자
      등록되지 않은 이메일
      등록되지 않은 주소
      메일 주소가 존재하지
      메일 주소를 찾을 수 없
      메일함을 찾을 수 없
      메일함이 존재하지
      받는 사람을 찾을 수 없
      받는 사람의 메일 주소가 존재하지
      받는 사람이 존재하지
      사용자가 존재하지
      사용자를 찾을 수 없
      수신자가 존재하지
      수신자를 찾을 수 없
      알 수 없는 사용자
      없는 계정입니다
      없는 사용자
      이메일 주소가 존재하지
      존재하지 않는 계정
      존재하지 않는 메일
      존재하지 않는 사용자
      존재하지 않는 수신자
      존재하지 않는 이메일
      존재하지 않는 주소
      주소가 존재하지
      주소를 찾을 수 없
      편지함이 존재하지
    `),
    et: phraseList(`
      aadressi … ei leitud
      kasutajat ei ole
      kasutajat pole
      postkasti ei ole
      postkasti pole
      sellist aadressi
      sellist kasutajat
      sellist postkasti
      tundmatu adressaat
      tundmatu kasutaja
      tundmatu saaja
    `),
    th: phraseList(`
      ที่อยู่ผู้รับ … ไม่มีอยู่
      ที่อยู่ผู้รับไม่ถูกต้อง
      ที่อยู่อีเมล … ไม่ถูกต้อง
      ที่อยู่อีเมล … ไม่มีอยู่
      บัญชีนี้ไม่มีอยู่
      ผู้รับไม่มีอยู่
      ผู้ใช้นี้ไม่มีอยู่
      ผู้ใช้ไม่มีอยู่
      อีเมลไม่มีอยู่
      ไม่พบกล่องจดหมาย
      ไม่พบที่อยู่ผู้รับ
      ไม่พบที่อยู่อีเมล
      ไม่พบบัญชีผู้รับ
      ไม่พบบัญชีผู้ใช้
      ไม่พบผู้รับ
      ไม่พบผู้ใช้
      ไม่มีกล่องจดหมายนี้
      ไม่มีชื่อผู้รับ
      ไม่มีชื่อผู้ใช้
      ไม่มีที่อยู่อีเมลนี้
      ไม่มีบัญชีผู้ใช้
      ไม่มีผู้ใช้ชื่อ
      ไม่มีผู้ใช้ดังกล่าว
      ไม่มีผู้ใช้นี้
      ไม่มีอีเมลนี้
      ไม่รู้จักผู้รับ
      ไม่รู้จักผู้ใช้
    `),
  },
  hints: [],
  sisimai: ['userunknown'],
  kumomta: ['InvalidRecipient'],
} as const satisfies ReasonFile;
