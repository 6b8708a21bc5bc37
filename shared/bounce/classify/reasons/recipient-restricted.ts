import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const recipientRestricted = {
  id: 'recipient-restricted',
  words: {
    en: {
      title: 'The recipient does not take mail from you',
      short: 'Not let in',
      meaning: 'The person, list or group accepts mail from chosen senders only, or has blocked you.',
      nextStep:
        'Ask to be allowed (the person, the owner of the list or their administrator), or write in another way.',
    },
    de: {
      title: 'Der Empfänger nimmt von Ihnen keine E-Mails an',
      short: 'Kein Zutritt',
      meaning:
        'Die Person, der Verteiler oder die Gruppe nimmt nur E-Mails von ausgewählten Absendern an oder hat Sie gesperrt.',
      nextStep:
        'Bitten Sie um Freigabe (die Person, den Betreuer des Verteilers oder die zuständige Administration), oder schreiben Sie auf anderem Weg.',
    },
  },
  type: 'soft',
  side: 'recipient-server',
  addressBad: false,
  codes: [
    'x.7.2',
    '5.7.12',
    '5.7.124',
    '5.7.127',
    '5.7.129',
    '5.7.130',
    '5.7.131',
    '5.7.132',
    '5.7.133',
    '5.7.134',
    '5.7.135',
    '5.7.136',
  ],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      accept mail only from authenticated
      accept messages from senders
      accept messages only from
      accepts mail only
      accepts mail only from
      accepts messages only
      accepts messages only from
      address does not accept mail from
      allow list can
      allowed senders
      allows only
      approved sender list
      approved senders
      asked us not to deliver
      authorized senders only
      blacklisted by recipient
      blacklisted by the recipient
      block list of the recipient
      block list of the user
      blocked by recipient
      blocked by the recipient
      blocked by their
      blocked by this user
      blocked by user
      blocked senders
      blocked the sender
      blocked you
      blocked your address
      blocked your address in
      blocks mail from
      blocks messages from
      blocks your
      by users reject
      can be written to only by
      can only be written to by
      challenge response
      chosen not to receive
      chosen to block
      closed group
      closed list
      closed to external
      closed to outside
      configured a rule
      confirm your message
      denied by recipient
      dlist not authorized
      do not accept messages from
      do not have permission to post
      do not have sufficient permissions to send
      does not accept e-mail from
      does not accept email from
      does not accept email from you
      does not accept email from your address
      does not accept external
      does not accept mail from
      does not accept mail from you
      does not accept mail from your address
      does not accept mail from … outside
      does not accept messages from
      does not accept messages from you
      does not want to receive
      does not wish to receive
      doesn't have permission to
      don't have permission to send
      email from outside
      emails from outside
      external sender
      external senders
      filter rule blocked sender
      has blocked mail from
      has moved your
      has opted-out
      has refused your
      has restricted
      in recipient's blacklist
      in this users blacklist
      internal address
      internal only
      internal recipients only
      internal use only
      internal users only
      is not a member
      isn't authorized to send
      list is closed
      list of allowed senders
      list of approved senders
      list of permitted senders
      local senders only
      local user only
      local users only
      mail from outside
      mail is denied
      mail to this distribution list is not allowed
      mail to this list is not allowed
      mailbox does not accept mail from
      manually blocked senders
      may not post
      may only be mailed by
      may only be written to by
      member of the list
      members only
      messages from outside
      moderators only
      must be a member
      need permission
      non-member
      not a member
      not a subscriber of
      not accept external
      not accept mail from outside
      not accepted from external
      not accepted from the internet
      not accepted from the outside
      not accepting email from you
      not accepting mail from you
      not allowed to mail
      not allowed to post
      not allowed to send to
      not authorised to send
      not authorized to post
      not authorized to send mail to
      not authorized to send to the recipient
      not authorized to send to this
      not have permission to send
      not in allowed senders
      not in recipient's whitelist
      not in the list of allowed
      not in the recipient's
      not in whitelist
      not on guest list
      not on my whitelist
      not on the list of permitted senders
      not on the recipient's
      not on the recipients list
      not on the whitelist
      not permitted to email
      not permitted to mail
      not permitted to post
      not permitted to receive mail from
      not permitted to send to
      not subscribed to
      not want mail from
      not want to get
      not whitelisted
      not wish to get
      not wish to receive
      on her block list
      on his block list
      on the recipient's blacklist
      on the recipients block list
      on the recipients blocklist
      on their block list
      on this users block list
      only accept mail from
      only accept messages from
      only accepts e-mail from
      only accepts email from
      only accepts mail from
      only accepts mail from authenticated
      only accepts mail from local
      only accepts messages from
      only allows senders
      only approved senders
      only authorised senders
      only authorized senders
      only members
      only people inside
      only receives email from
      only receives mail
      only receives mail from
      only receives messages from
      only subscribers
      only takes mail from
      only … can write to
      only … may post to
      only … may send to
      only … may write to
      opted out
      outside your organization
      permission to post
      personal blacklist
      personal block list
      personal blocklist
      personal filter
      personal reject list
      personal rules
      post messages to the group
      post to this list
      posting to this list
      privacy setting
      private list
      private mailing list
      prohibited by the recipient
      recipient black listed
      recipient blacklisted
      recipient blocked your
      recipient has blocked
      recipient has moved your message
      recipient is configured to
      recipient is not accepting mail from
      recipient is only allowed
      recipient only accepts
      recipient preferences
      recipient refuse
      recipient refused
      recipient refuses to accept
      recipient rejected your
      recipient rules
      recipient … does not accept mail from
      recipient … privacy
      recipient's allow list
      recipient's allowlist
      recipient's block list
      recipient's blocklist
      recipient's deny list
      recipient's filter
      recipient's personal rules
      recipients blacklist
      recipients reject list
      refuses mail from you
      refuses to accept mail from
      refuses your mail
      reject list of the user
      rejected by recipient
      rejected by recipients
      rejected by the recipient
      rejected by user
      require that all senders are authenticated
      requires that all senders are authenticated
      requires … authenticated senders
      restricted distribution
      restricted recipient
      restricted to authenticated
      restricted to members
      sender blocked by recipient
      sender blocked by user
      sender denied by recipient
      sender is not allowed to send
      sender not allowed to send to
      sender not authenticated for
      senders in its organization
      senders inside
      sent from outside
      spammer by users reject list
      subscribers only
      sufficient permission to perform
      unsubscribed
      user does not accept mail from
      user entry
      user has blocked
      user may have disabled
      user's blacklist
      user's filter
      user's whitelist
      users are not allowed to receive external
      users block list
      users blocklist
      users reject list
      who may mail
      who may send to
      who may write to
      you have been blocked by
      在此群組
      群組張貼留言
      群组中发帖
    `),
    de: phraseList(`
      absender … nicht zugelassen
      blockliste des empfängers
      empfänger hat … abgelehnt
      empfänger … blockiert
      kein mitglied
      keine berechtigung
      keine externen absender
      nicht berechtigt an
      nicht berechtigt … zu senden
      nicht mitglied
      nur interne absender
      nur mitglieder
      nur von bestimmten absendern
      persönlichen sperrliste
      schwarzen liste des empfängers
      sperrliste des empfängers
      vom empfänger abgelehnt
      vom empfänger blockiert
      vom empfänger gesperrt
    `),
    fr: phraseList(`
      bloqué par le destinataire
      liste noire du destinataire
      n'est pas autorisé à envoyer
      n'est pas membre
      n'êtes pas autorisé
      pas autorisé à envoyer
      pas autorisée à envoyer
      pas membre
      refusé par le destinataire
      réservé aux membres
    `),
    es: phraseList(`
      bloqueado por el destinatario
      lista de bloqueo del destinatario
      lista negra del destinatario
      no es miembro
      no está autorizado … enviar
      no tiene autorización para enviar
      no tiene permiso para enviar
      rechazado por el destinatario
      solo miembros
    `),
    it: phraseList(`
      bloccato dal destinatario
      lista nera del destinatario
      non autorizzato a inviare
      non autorizzato all'invio
      non è autorizzato … inviare
      non è membro
      rifiutato dal destinatario
      solo membri
    `),
    pt: phraseList(`
      apenas membros
      bloqueado pelo destinatário
      lista negra do destinatário
      não está autorizado … enviar
      não tem permissão para enviar
      não é membro
      rejeitado pelo destinatário
      somente membros
    `),
    nl: phraseList(`
      alleen leden
      blokkeerlijst van de ontvanger
      geblokkeerd door de ontvanger
      geen lid
      geen toestemming … te verzenden
      geweigerd door de ontvanger
      niet gemachtigd … te verzenden
      zwarte lijst van de ontvanger
    `),
    pl: phraseList(`
      czarnej liście odbiorcy
      nie jest członkiem
      nie ma uprawnień do wysyłania
      nie masz uprawnień
      odrzucona przez odbiorcę
      tylko członkowie
      zablokowany przez odbiorcę
    `),
    ru: phraseList(`
      заблокирован получателем
      запретил получение
      запретил прием
      не является участником
      нет прав на отправку
      нет разрешения на отправку
      отклонено получателем
      получатель заблокировал
      получатель не принимает
      только участники
      черном списке получателя
    `),
    ja: phraseList(`
      メンバーではありません
      受信を拒否
      受信拒否
      受信者によって拒否
      許可されていない送信者
      送信する権限
      送信する権限がありません
    `),
    zh: phraseList(`
      不允许向此收件人
      仅限成员
      僅限成員
      发件人在收件人的黑名单
      对方拒收
      您没有权限
      收件人拒收
      收件人设置了拒收
      无权发送
      沒有權限
      沒有權限傳送
      没有权限发送
      無權傳送
      無權發送
      被对方拒收
      被收件人拒绝
      黑名单中
    `),
    ko: phraseList(`
      권한이 없습니다
      발송 권한이 없
      보낼 권한이 없
      수신 거부
      수신거부
      수신자가 수신을 거부
      전송 권한이 없
    `),
    et: phraseList(`
      ainult liikmed
      ei ole liige
      ei ole õigust saata
      saaja on blokeerinud
    `),
    th: phraseList(`
      เฉพาะสมาชิกเท่านั้น
      ไม่มีสิทธิ์ส่ง
      ไม่มีสิทธิ์ในการส่ง
      ไม่อนุญาตให้ส่งถึงผู้รับ
      ไม่ได้รับอนุญาตให้ส่ง
    `),
  },
  hints: phraseList(`
      members
      not allowed to send
      not authorised
      not authorized
    `),
  sisimai: ['rejected', 'filtered'],
  kumomta: ['PolicyRelated'],
} as const satisfies ReasonFile;
