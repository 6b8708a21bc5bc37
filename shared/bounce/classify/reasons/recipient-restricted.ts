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
      on her block list | on his block list | on their block list |
      need permission | private mailing list | private list | closed group | asked us not to deliver | recipient's deny list | recipients deny list |
      not wish to get | not wish to receive | not want to get | not want mail from | must be a member | allow list can | configured a rule | blocked your address in | recipient blocked your |
      sender denied by recipient | sender blocked by user | denied by recipient | chosen not to receive | chosen to block | who may write to | who may send to | who may mail | blocks mail from | blocks messages from | blocks your | personal block list |
      address does not accept mail from | mailbox does not accept mail from | not accepting mail from this sender
      does not accept mail from … outside | does not accept e-mail from | does not accept email from your address | does not accept mail from your address
      does not accept messages from you | doesn't accept mail from you | does not accept email from you | recipient's personal rules | personal rules | personal filter
      mail to this distribution list is not allowed | mail to this list is not allowed | not accepted from the internet | not accepted from the outside | internal address
      sufficient permission to perform | refuses mail from you | refuses your mail | blocked you | has blocked mail from | you have been blocked by | recipient's block list
      only receives messages from | only accept messages from | only receives email from | not on the list of permitted senders | list of permitted senders
      does not accept mail from | does not accept email from | does not accept messages from | does not accept e-mail from | doesn't accept mail from | doesn't accept email from | doesn't accept messages from
      do not accept messages from | not permitted to mail | not allowed to mail | not permitted to email | personal block list | personal blocklist | recipient's filter | user's filter | filter rule blocked sender | user's whitelist
      recipient's allow list | recipient's allowlist | list is closed | closed to outside | only receives mail | only takes mail from | only accept mail from | accepts mail only | accepts messages only
      only authorized senders | only authorised senders | only approved senders | authorized senders only | has moved your | recipient has moved your message | user may have disabled | not a member | not a subscriber of | not subscribed to | only members | members only | members-only
      member of the list | non-member | only subscribers | subscribers only | not allowed to post
      not permitted to post | may not post | not authorized to post | post messages to the group
      posting to this list | post to this list | moderators only | restricted to members | closed list
      not authorized to send to the recipient | not authorized to send to this | not authorized to send mail to
      not allowed to send to | not permitted to send to | isn't authorized to send | not authorised to send
      don't have permission to send | not have permission to send | do not have permission to post
      doesn't have permission to | do not have sufficient permissions to send | sender not allowed to send to
      sender is not allowed to send | only accepts mail from | only accepts messages from | only accepts email from
      accepts messages only from | accept messages only from | allows only | only accept mail from
      only accepts e-mail from | accepts mail only from | only receives mail from | only people inside
      only allows senders | senders in its organization | senders inside | recipient only accepts | blocked by user
      blocked by recipient | blocked by the recipient | blocked the sender | recipient has blocked | user has blocked
      blocked by their | blocked your address | blocked by this user | recipient is not accepting mail from
      not accepting mail from you | not accepting email from you | does not accept mail from you
      does not want to receive | doesn't want to receive | does not wish to receive | has refused your
      refuses to accept mail from | rejected by recipient | rejected by the recipient | rejected by user
      recipient rejected your | recipient … does not accept mail from | user does not accept mail from
      on the recipient's blacklist | blacklisted by recipient | blacklisted by the recipient | personal blacklist
      user's blacklist | in recipient's blacklist | recipient's block list | recipient's blocklist
      sender blocked by recipient | not on the recipient's | not in recipient's whitelist | not on the whitelist
      not in whitelist | not whitelisted | not on my whitelist | not in the list of allowed | not in allowed senders
      not on guest list | not in the recipient's | approved sender list | list of approved senders | approved senders
      allowed senders | accept mail only from authenticated | only accepts mail from authenticated
      sender not authenticated for | requires … authenticated senders | restricted to authenticated
      require that all senders are authenticated | requires that all senders are authenticated
      not permitted to receive mail from | recipient is only allowed | restricted recipient | restricted distribution
      closed to external | external senders | external sender | outside your organization | internal use only
      internal only | sent from outside | mail from outside | internal recipients only | not accept external
      does not accept external | users are not allowed to receive external | privacy setting | recipient … privacy
      challenge response | confirm your message | dlist not authorized | not accepted from external
      recipient is configured to | prohibited by the recipient | opted out | unsubscribed | has opted-out
      recipient refuse | recipient refuses to accept | recipient refused | recipient preferences
      rejected by recipients | recipient rules | user entry | has restricted | manually blocked senders
      blocked senders | is not a member | permission to post | 群組張貼留言 | 群组中发帖 | 在此群組 | local user only
      local users only | local senders only | internal users only | only accepts mail from local
      messages from outside | email from outside | emails from outside | not accept mail from outside
      accept messages from senders | recipient black listed | recipient blacklisted | list of allowed senders
      not on the recipients list`),
    de: phraseList(`
      persönlichen sperrliste | sperrliste des empfängers |
      nicht berechtigt … zu senden | nicht berechtigt an | keine berechtigung | absender … nicht zugelassen | nur mitglieder
      nicht mitglied | kein mitglied | nur von bestimmten absendern | vom empfänger blockiert | vom empfänger abgelehnt
      empfänger … blockiert | nur interne absender | empfänger hat … abgelehnt | keine externen absender`),
    fr: phraseList(`
      pas autorisé à envoyer | pas membre | n'est pas membre | réservé aux membres | bloqué par le destinataire
      pas autorisée à envoyer | refusé par le destinataire | n'êtes pas autorisé | n'est pas autorisé à envoyer`),
    es: phraseList(`
      no tiene permiso para enviar | no está autorizado … enviar | no es miembro | solo miembros | bloqueado por el destinatario
      rechazado por el destinatario | no tiene autorización para enviar | sólo miembros`),
    it: phraseList(`
      non autorizzato a inviare | non è autorizzato … inviare | non è membro | solo membri | bloccato dal destinatario
      rifiutato dal destinatario | non autorizzato all'invio`),
    pt: phraseList(`
      não tem permissão para enviar | não está autorizado … enviar | não é membro | somente membros | bloqueado pelo destinatário
      rejeitado pelo destinatário | apenas membros`),
    nl: phraseList(`
      niet gemachtigd … te verzenden | geen lid | alleen leden | geblokkeerd door de ontvanger | geweigerd door de ontvanger
      geen toestemming … te verzenden`),
    pl: phraseList(`
      nie ma uprawnień do wysyłania | nie masz uprawnień | tylko członkowie | zablokowany przez odbiorcę | odrzucona przez odbiorcę
      nie jest członkiem`),
    ru: phraseList(`запретил прием | запретил получение | 
      нет прав на отправку | только участники | заблокирован получателем | получатель заблокировал | не является участником
      отклонено получателем | получатель не принимает | нет разрешения на отправку`),
    ja: phraseList(
      `送信する権限がありません | 送信する権限 | メンバーではありません | 受信者によって拒否 | 受信拒否 | 受信を拒否 | 許可されていない送信者`,
    ),
    zh: phraseList(
      `被收件人拒绝 | 收件人拒收 | 对方拒收 | 被对方拒收 | 黑名单中 | 没有权限发送 | 无权发送 | 仅限成员 | 收件人设置了拒收 | 发件人在收件人的黑名单`,
    ),
    ko: phraseList(`수신자가 수신을 거부 | 수신 거부 | 수신거부`),
    et: phraseList(`ei ole õigust saata | ei ole liige | ainult liikmed | saaja on blokeerinud`),
  },
  hints: phraseList(`not authorized | not authorised | not allowed to send | members`),
  sisimai: ['rejected', 'filtered'],
  kumomta: ['PolicyRelated'],
} as const satisfies ReasonFile;
