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
      advertising mail
      anti spam engine
      antispam engine
      appears to be spam
      as junk
      as spam
      bad mail content
      bad url
      bad words
      banned words
      barracuda … spam
      bayes filter
      bayesian
      be spam
      because of content
      blacklisted domain in
      blacklisted link
      blacklisted url
      blacklisted words
      blocked as spam
      blocked by content
      blocked by our content
      blocked content
      blocked due to spam
      blocked for content
      blocked for spam
      blocked phrase
      blocklisted url
      body content
      body rejected
      bogofilter
      bulk e-mail
      bulk email
      bulk mail
      categorized as spam
      caught by spam
      classified as spam
      cloudmark says
      considered as spam
      considered spam
      considered unsolicited
      contain spam
      containing spam
      contains a blacklisted
      contains a link
      contains a url
      contains blacklisted
      contains forbidden
      contains prohibited words
      contains spam
      content blocked
      content denied
      content is not allowed
      content not accepted
      content not allowed
      content policy
      content refused
      content reject
      content rejected
      content restriction
      content violation
      content … unacceptable
      content-based
      deemed spam
      deemed to be spam
      denied by spam
      detected as spam
      dropped as spam
      due to content
      due to its content
      due to spam content
      filtered as spam
      fingerprint
      flagged as spam
      forbidden content
      forbidden words
      has been found to be … spam
      high probability of spam
      high spam
      hits required
      identified as junk
      identified as spam
      inappropriate content
      is spam
      judged as spam
      junk email
      junk mail
      junkmail
      likely spam
      likely unsolicited
      link reputation
      link to a site on
      links to a site on
      links … blacklist
      links … blocklist
      looks like spam
      mail content denied
      mailmarshal
      malicious content
      malicious link
      malicious url
      marked as spam
      mass mailer
      mcspamsignature
      message content rejected
      message content rejected due
      message has been blocked by filter
      message is being rejected as it seems
      message looks like
      message refused by filter
      message rejected due to local policy … content
      message scored
      message was rejected by the anti
      no spam please
      objectionable content
      offensive content
      phishing
      possible spam
      probability of spam
      probable spam
      probably spam
      prohibited content
      recognised as spam
      recognized as spam
      refused as spam
      regarded as spam
      rejected as spam
      rejected because of spam
      rejected by content
      rejected due to spam
      rejected due to spam classification
      rejected for content
      rejected for spam
      reported as spam
      rspamd
      rule imposed mailbox access
      score too high
      seems to be spam
      similar to messages reported
      spam assassin
      spam blocked
      spam content
      spam detected
      spam e-mail
      spam email
      spam filtering
      spam firewall
      spam is not accepted
      spam message
      spam message rejected
      spam not accepted
      spam pattern
      spam probability
      spam refused
      spam rejected
      spam rejection
      spam score
      spam signature
      spam threshold
      spam-like
      spamassassin
      spamming is not
      spamming not allowed
      spamprofiler
      spamvertised
      spamvertized
      spoofed link
      surbl
      suspected as spam
      suspected bulk
      suspected spam
      suspicion of spam
      suspicious due to the nature of the content
      tagged as spam
      this is spam
      treated as spam
      unacceptable content
      under suspicion of spam
      unsolicited bulk
      unsolicited commercial
      unsolicited e-mail
      unsolicited email
      unsolicited mail
      unwanted content
      uri blacklist
      uri blocklist
      uri in message
      uribl
      url blacklist
      url reputation
      url … blacklist
      url … blocklist
      urls in this message
      was spam
      we do not accept spam
      you are spamming
    `),
    de: phraseList(`
      als spam
      inhalt … abgelehnt
      ist spam
      spam erkannt
      spam-filter
      spam-verdacht
      spamverdacht
      unerwünschte e-mail
      unerwünschte inhalte
      unerwünschte werbung
      unerwünschter inhalt
      werbemail
    `),
    fr: phraseList(`
      comme indésirable
      comme spam
      comme étant un spam
      considéré comme du spam
      contenu … refusé
      courrier indésirable
      détecté comme spam
      message indésirable
      pourriel
      spam détecté
    `),
    es: phraseList(`
      como spam
      contenido rechazado
      correo basura
      correo no deseado
      es spam
      mensaje no deseado
      spam detectado
    `),
    it: phraseList(`
      come spam
      contenuto rifiutato
      messaggio indesiderato
      posta indesiderata
      spam rilevato
      è spam
    `),
    pt: phraseList(`
      conteúdo rejeitado
      lixo eletrônico
      mensagem indesejada
    `),
    nl: phraseList(`
      inhoud … geweigerd
      ongewenste e-mail
      ongewenste reclame
      spam gedetecteerd
    `),
    pl: phraseList(`
      jako spam
      niechciana poczta
      to spam
      treść … odrzucona
      uznana za spam
      wykryto spam
    `),
    ru: phraseList(`
      за спам
      как спам
      признано спамом
      содержание … отклонено
      спам
      является спамом
    `),
    ja: phraseList(`
      スパム
      スパムとして
      迷惑メール
      迷惑メールとして
    `),
    zh: phraseList(`
      内容被拒绝
      反垃圾
      垃圾信件
      垃圾訊息
      垃圾邮件
      垃圾郵件
      广告邮件
      廣告郵件
      敏感内容
      疑似垃圾
      視為垃圾
      邮件内容
    `),
    ko: phraseList(`
      스팸 메일
      스팸 메일로
      스팸 필터
      스팸메일로
      스팸으로
      스팸으로 분류
      스팸으로 의심
      스팸으로 판단
    `),
    et: phraseList(`
      on spämm
      rämpskiri
      rämpspost
      spämm
    `),
    th: phraseList(`
      จดหมายขยะ
      สแปม
      อีเมลขยะ
      เมลขยะ
    `),
  },
  hints: phraseList(`
      anti-spam
      antispam
      bad content
      contains link
      content filter
      content of the message
      fraud
      junk
      mail filtered
      message rejected by filter
      rejected by filter
      scam
      spam
      spam check
      spam level
      spam limit
      spam mail
      spamfilter
      ube
      uce
      unsolicited
    `),
  sisimai: ['spamdetected', 'contenterror'],
  kumomta: ['SpamContent', 'SpamRelated', 'ContentRelated'],
} as const satisfies ReasonFile;
