import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const senderRejected = {
  id: 'sender-rejected',
  words: {
    en: {
      title: 'Your own address was refused',
      short: 'Sender refused',
      meaning: "The recipient's server does not accept your sender address or the domain it belongs to.",
      nextStep: 'Check your own address in the account settings. Its domain must exist and be able to receive mail.',
    },
    de: {
      title: 'Ihre eigene Adresse wurde abgelehnt',
      short: 'Absender abgelehnt',
      meaning: 'Der Server des Empfängers nimmt Ihre Absenderadresse oder deren Domain nicht an.',
      nextStep:
        'Prüfen Sie Ihre eigene Adresse in den Kontoeinstellungen. Ihre Domain muss bestehen und E-Mails empfangen können.',
    },
  },
  type: 'soft',
  side: 'sender-domain',
  addressBad: false,
  codes: ['x.1.7', 'x.1.8', 'x.7.27', '5.7.60', '5.7.750', '5.7.501', '5.7.502', '5.7.503', '5.1.9'],
  vagueCodes: ['517'],
  phrases: {
    en: phraseList(`
      accept no mail from
      accepts no mail from
      access denied … sender
      account is blocked for sending
      account is not allowed to send
      account may not send
      address not owned
      bad outbound sender
      bad return path
      bad sender
      bad sender address
      bad sender syntax
      bad sender's mailbox
      bad sender's system address
      badmailfrom
      blacklisted sender
      blocked from sending
      blocked sender
      callback setup failed
      callback verification
      callout … sender
      cannot verify sender
      could not complete sender verify
      couldn't verify sender
      disabled from sending
      do not accept mail from this domain
      do not take mail from
      does not accept mail from your
      domain must exist
      domain must resolve
      domain of sender
      domain you are sending from
      don't accept mail from
      email address is not verified
      empty sender
      envelope from
      envelope sender
      fake sender
      from address is not
      from address not owned
      from address not verified
      from address rejected
      from domain must resolve
      from this domain not allowed
      identity … not verified
      illegal sender
      invalid sender
      list of refused senders
      mail from address
      mail from denied
      mail from domain
      mail from must
      mail from this sender
      mail from your domain
      mail from … refused
      mailbox is not allowed to send
      mailbox may not send
      message sending … disabled
      messages from your domain
      need fully-qualified sender
      no access for this domain
      no access for this user
      no mail accepted from
      no mx for sender
      not accept mail from this
      not accepting mail from this sender
      not allowed to send as
      not owned by user
      not permitted to send from this account
      null reverse path
      null sender is not allowed
      null sender not allowed
      outbound mail of this account
      outgoing mail from this account
      outgoing mail of this account
      refuse mail from
      restricted from sending
      return address
      return address does not exist
      return path rejected
      reverse path
      reverse-path rejected
      send as
      sendas
      sendasdenied
      sender access denied
      sender address blocked
      sender address could not be verified
      sender address denied
      sender address does not belong
      sender address is blacklisted
      sender address not allowed
      sender address refused
      sender address rejected
      sender address syntax
      sender address verification
      sender address … block list
      sender address … deny list
      sender black listed
      sender blacklisted
      sender blocked
      sender blocklisted
      sender cannot be verified
      sender could not be verified
      sender denied
      sender domain black listed
      sender domain blocked
      sender domain listed
      sender domain must
      sender domain must exist
      sender domain must resolve
      sender domain rejected
      sender email address rejected
      sender hangup
      sender has been rejected
      sender in blacklist
      sender in dynamic
      sender is blacklisted
      sender is blocked
      sender is not allowed
      sender is rejected
      sender must
      sender mx
      sender not allowed
      sender not permitted
      sender refused
      sender rejected
      sender unverified
      sender verification failed
      sender verify
      sender verify callout
      sender verify failed
      sender … does not have mx
      sender … domain not found
      sender … need fully-qualified
      sender … no mx
      sender's address could not be verified
      sender's address … blacklist
      sender's address … not be verified
      sender's mail server
      senderror
      sending disabled for
      sending for this account
      sending for this mailbox
      sending from this account
      sending from this mailbox
      sending has been disabled
      sending has been suspended
      sending is disabled
      suspended from sending
      take no mail from
      takes no mail from
      unable to verify sender
      unresolvable sender
      unresolveable sender
      unverified sender
      used for sending
      verify sender
      verify your sender
      want no mail from
      we do not accept mail from this address
      your address … blocked
      your domain is not allowed
      your e-mail address … rejected
      your email address was rejected
      your email address … blacklist
      your sender domain
    `),
    de: phraseList(`
      absender abgelehnt
      absender blockiert
      absender nicht erlaubt
      absender … abgelehnt
      absenderadresse abgelehnt
      absenderadresse nicht
      absenderadresse … ungültig
      absenderdomain
      keine e-mails mehr versenden
      keine mails mehr versenden
      keine nachrichten mehr versenden
      konto … versand gesperrt
      senden für dieses konto
      senden ist für dieses
      ungültiger absender
      versand für dieses konto
      versand für ihr konto
      versand ist für dieses
      versand von diesem konto
      versenden für dieses
      versenden von diesem konto
    `),
    fr: phraseList(`
      adresse d'expédition
      adresse de l'expéditeur
      domaine de l'expéditeur
      envoi de messages est désactivé
      envoi depuis ce compte
      envoi désactivé pour ce compte
      envoi est bloqué
      envoi est désactivé
      envoi est suspendu
      envoi suspendu
      expéditeur bloqué
      expéditeur refusé
      expéditeur rejeté
      expéditeur … refusé
      n'est plus autorisé à envoyer
      ne peut plus envoyer
    `),
    es: phraseList(`
      dirección de remitente
      dirección del remitente
      dominio del remitente
      envío de correo está
      envío desactivado
      envío desde esta cuenta
      envío está bloqueado
      envío está desactivado
      envío está deshabilitado
      envío suspendido
      no puede enviar
      remitente bloqueado
      remitente rechazado
      ya no puede enviar
    `),
    it: phraseList(`
      dominio del mittente
      indirizzo del mittente
      invio da questo account
      invio di posta è
      invio disabilitato
      invio è bloccato
      invio è disabilitato
      invio è disattivato
      invio è sospeso
      mittente bloccato
      mittente rifiutato
      non può inviare
      non può più inviare
    `),
    pt: phraseList(`
      domínio do remetente
      endereço do remetente
      envio a partir desta conta
      envio de mensagens está
      envio desativado
      envio está desativado
      envio está suspenso
      não pode enviar
      não pode mais enviar
      remetente bloqueado
      remetente rejeitado
    `),
    nl: phraseList(`
      afzender geweigerd
      afzenderadres
      domein van de afzender
      kan niet meer verzenden
      mag niet meer verzenden
      ongeldige afzender
      verzenden is uitgeschakeld
      verzenden is voor
      verzenden vanaf dit account
      verzenden voor dit account
    `),
    pl: phraseList(`
      adres nadawcy
      domena nadawcy
      nadawca odrzucony
      nie może wysyłać
      nieprawidłowy nadawca
      nieznany nadawca
      wysyłanie jest zablokowane
      wysyłanie wiadomości z
      wysyłanie z tego konta
      wysyłanie z tej skrzynki
    `),
    ru: phraseList(`
      адрес отправителя
      домен отправителя
      не может отправлять
      неизвестный отправитель
      отправитель отклонен
      отправка для этого
      отправка заблокирована
      отправка отключена
      отправка писем с
      отправка с этого
    `),
    ja: phraseList(`
      お客様のアカウント
      お客様のメールアカウント
      からの送信は停止
      からの送信は無効
      差出人が存在しません
      差出人のアカウント
      差出人のアドレス
      差出人のドメイン
      差出人のメールアドレス
      差出人アドレス
      差出人メールアドレス
      送信が停止
      送信元のアカウント
      送信元のアドレス
      送信元のドメイン
      送信元のメールアドレス
      送信元アドレス
      送信元ドメイン
      送信機能が
      送信者が存在しません
      送信者が拒否
      送信者のアカウント
      送信者のアドレス
      送信者のドメイン
      送信者のメールアドレス
      送信者アドレス
    `),
    zh: phraseList(`
      发件人不存在
      发件人地址
      发件人域名
      发件人帐号
      发件人帐户
      发件人用户
      发件人的地址
      发件人的域名
      发件人的帐号
      发件人的账号
      发件人的邮箱
      发件人被拒绝
      发件人账号
      发件人账号不存在
      发件人账户
      发件人邮箱
      发件地址
      发信人
      发信人地址
      发信功能已被
      发信功能被
      发信域名
      发送功能已被
      寄件人不存在
      寄件人信箱
      寄件人地址
      寄件人域名
      寄件人帳號
      寄件人網域
      寄件者不存在
      寄件者信箱
      寄件者地址
      寄件者域名
      寄件者帳號
      寄件者的地址
      寄件者的帳號
      寄件者的網域
      寄件者網域
      寄件者被拒
      您的帐号已
      您的帐户已
      您的帳戶已
      您的帳號已
      您的账号已
      您的账户已
      您的邮箱已
      發件人不存在
      發件人信箱
      發件人地址
      發件人域名
      發件人帳號
      禁止发信
    `),
    et: phraseList(`
      saatja aadress
      saatja domeen
      saatja tagasi lükatud
      tundmatu saatja
    `),
    th: phraseList(`
      ที่อยู่ของผู้ส่ง
      ที่อยู่ผู้ส่ง
      ที่อยู่อีเมลของผู้ส่ง
      ที่อยู่อีเมลผู้ส่ง
      บัญชีของคุณถูก
      บัญชีของผู้ส่งถูก
      บัญชีผู้ส่งถูก
      ผู้ส่ง … ถูกระงับ
      ผู้ส่ง … ไม่มีอยู่
      ผู้ส่งถูกปฏิเสธ
      โดเมนของผู้ส่ง
      โดเมนผู้ส่ง
      ไม่พบที่อยู่ผู้ส่ง
      ไม่พบที่อยู่อีเมลของผู้ส่ง
      ไม่พบบัญชีผู้ส่ง
      ไม่พบผู้ส่ง
    `),
    ko: phraseList(`
      귀하의 계정
      발신자 계정
      발신자 도메인
      발신자 주소
      발신자가 존재하지
      발신자의
      보내는 사람의 계정
      보내는 사람의 도메인
      보내는 사람의 메일 주소
      보내는 사람의 주소
      보낸 사람 주소
      보낸 사람의 계정
      보낸 사람의 도메인
      보낸 사람의 주소
      송신자의
      회원님의 계정
    `),
  },
  hints: phraseList(`
      mail from … not allowed
      mail from … rejected
      sender
      your address
      your domain
      your email address
    `),
  sisimai: ['rejected'],
  kumomta: ['InvalidSender'],
} as const satisfies ReasonFile;
