import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const spamContent = {
  id: 'spam-content',
  words: {
    en: {
      title: 'The message was taken for spam',
      short: 'Taken for spam',
      meaning: "The recipient's filter did not like the wording, the links or the form of this message.",
      nextStep: 'Reword it, leave out links, send it as plain text, or ask the recipient to allow your address.',
    },
    de: {
      title: 'Die Nachricht wurde für Spam gehalten',
      short: 'Für Spam gehalten',
      meaning: 'Dem Filter des Empfängers gefielen Wortwahl, Links oder Form dieser Nachricht nicht.',
      nextStep:
        'Formulieren Sie sie um, lassen Sie Links weg, senden Sie reinen Text, oder bitten Sie den Empfänger, Ihre Adresse freizugeben.',
    },
  },
  type: 'soft',
  side: 'message',
  addressBad: false,
  codes: ['5.7.510'],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      content … unacceptable | unacceptable content | offensive content |
      antispam engine | anti-spam engine | anti spam engine | links … blocklist | links … blacklist | url … blocklist | url … blacklist | uri blocklist | uri blacklist | cloudmark says |
      detected as spam | blocked phrase | junk mail | junkmail | junk email | unwanted content | bayesian | bayes filter | links to a site on | link to a site on | identified as spam | classified as spam | considered spam | considered as spam
      recognized as spam | recognised as spam | regarded as spam | marked as spam | flagged as spam | tagged as spam
      treated as spam | judged as spam | categorized as spam | deemed spam | deemed to be spam | appears to be spam
      looks like spam | seems to be spam | is spam | was spam | be spam | as spam | rejected as spam | blocked as spam
      suspected as spam | probably spam | possible spam | probable spam | suspected spam | likely spam | spam detected
      spam email | spam e-mail | spam message rejected | spam message | spam content | spam score | spam probability
      spam filtering | spam rejected | spam refused | spam blocked | spam not accepted | spam is not accepted
      spam rejection | spam signature | spam threshold | spam pattern | spam firewall | high spam | spam-like
      contains spam | contain spam | containing spam | you are spamming | we don't accept spam | we do not accept spam
      no spam please | this is spam | spamassassin | spam assassin | rspamd | bogofilter | spamvertised | spamvertized
      identified as junk | as junk | bulk mail | bulk email | bulk e-mail | likely unsolicited
      considered unsolicited | unsolicited bulk | unsolicited commercial | advertising mail
      suspicious due to the nature of the content | content rejected | content refused | content denied
      content blocked | content not accepted | content is not allowed | content restriction | message content rejected
      because of content | due to content | due to its content | content policy | content violation
      objectionable content | offensive content | inappropriate content | prohibited content | forbidden content
      unacceptable content | content not allowed | rejected for content | blocked for content | blocked content
      body rejected | body content | rejected by content | blocked by content | content-based | malicious content
      phishing | spoofed link | blacklisted url | blocklisted url | url blacklist | contains a url | contains a link
      uri in message | uribl | surbl | contains a blacklisted | contains blacklisted | blacklisted domain in
      blacklisted link | url reputation | link reputation | urls in this message | bad url | malicious url
      malicious link | contains forbidden | contains prohibited words | banned words | bad words | forbidden words
      blacklisted words | message looks like | message scored | hits required | score too high
      message has been blocked by filter | mail content denied | message is being rejected as it seems
      message was rejected by the anti | barracuda … spam | blocked by our content | fingerprint
      message rejected due to local policy … content | high probability of spam | probability of spam
      message refused by filter | bad mail content | rule imposed mailbox access | has been found to be … spam
      denied by spam | similar to messages reported | reported as spam | spamming not allowed | spamming is not
      spamprofiler | mailmarshal | mcspamsignature | under suspicion of spam | suspicion of spam | mass mailer
      rejected due to spam classification | rejected due to spam | rejected because of spam | blocked for spam
      blocked due to spam | due to spam content | rejected for spam | refused as spam | filtered as spam
      caught by spam | message content rejected due | dropped as spam | unsolicited mail | unsolicited email
      unsolicited e-mail | suspected bulk | content reject`),
    de: phraseList(`
      als spam | spam erkannt | spamverdacht | spam-verdacht | unerwünschte werbung | unerwünschter inhalt | unerwünschte inhalte
      unerwünschte e-mail | ist spam | spam-filter | inhalt … abgelehnt | werbemail`),
    fr: phraseList(`
      comme spam | comme indésirable | comme étant un spam | courrier indésirable | pourriel | considéré comme du spam | message indésirable
      détecté comme spam | contenu … refusé | spam détecté`),
    es: phraseList(
      `como spam | correo no deseado | es spam | spam detectado | contenido rechazado | correo basura | mensaje no deseado`,
    ),
    it: phraseList(
      `come spam | posta indesiderata | è spam | spam rilevato | contenuto rifiutato | messaggio indesiderato`,
    ),
    pt: phraseList(`como spam | lixo eletrônico | é spam | spam detectado | conteúdo rejeitado | mensagem indesejada`),
    nl: phraseList(
      `als spam | ongewenste e-mail | is spam | spam gedetecteerd | ongewenste reclame | inhoud … geweigerd`,
    ),
    pl: phraseList(`jako spam | uznana za spam | wykryto spam | niechciana poczta | to spam | treść … odrzucona`),
    ru: phraseList(`как спам | признано спамом | является спамом | спам | за спам | содержание … отклонено`),
    ja: phraseList(`迷惑メール | スパム | 迷惑メールとして | スパムとして`),
    zh: phraseList(`垃圾邮件 | 垃圾信件 | 垃圾郵件 | 疑似垃圾 | 内容被拒绝 | 邮件内容 | 反垃圾 | 广告邮件 | 敏感内容`),
    ko: phraseList(`스팸으로 | 스팸 메일 | 스팸메일로 | 스팸 필터`),
    et: phraseList(`rämpspost | on spämm | spämm | rämpskiri`),
  },
  hints: phraseList(`
      spam | message rejected by filter | junk | antispam | anti-spam | spam filter | spam-filter | spamfilter
      spam mail | junk mail | junk email | unsolicited | phishing | scam | fraud | content filter | rejected by filter
      mail filtered | bad content | spam check | content of the message | spam level | spam limit | uce | ube
      contains link`),
  sisimai: ['spamdetected', 'contenterror'],
  kumomta: ['SpamContent', 'SpamRelated', 'ContentRelated'],
} as const satisfies ReasonFile;
