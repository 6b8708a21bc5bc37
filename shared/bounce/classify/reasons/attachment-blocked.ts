import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const attachmentBlocked = {
  id: 'attachment-blocked',
  words: {
    en: {
      title: 'An attachment was refused',
      short: 'File refused',
      meaning: 'A virus scanner, or a rule about file types, refused something that was attached.',
      nextStep: 'Check the file for viruses, then send it in another form or as a link.',
    },
    de: {
      title: 'Ein Anhang wurde abgelehnt',
      short: 'Datei abgelehnt',
      meaning: 'Ein Virenscanner oder eine Regel über Dateitypen hat etwas im Anhang abgelehnt.',
      nextStep: 'Prüfen Sie die Datei auf Viren und senden Sie sie in anderer Form oder als Link.',
    },
  },
  type: 'soft',
  side: 'message',
  addressBad: false,
  codes: [],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      .malware | .trojan | .sanesecurity* | win.* … found | malicious attachment | malicious file | ransomware |
      virus detected | executable attachments | with a password are not | .zip files | .exe files | we do not accept .zip | virus found | virus infected | contains a virus | contains virus | contained a virus
      containing a virus | infected with | infected message | infected by | is infected | message infected
      message is infected | virus … found | carrying a virus | virus in message | virus in your message
      virus scanner | virus scan | virus-infected | viral content | a virus | virus rejected | malware | trojan
      worm detected | clamav | antivirus | anti-virus | anti virus | viruses were detected | illegal attachment
      attachment not allowed | attachment is not allowed | attachments not allowed | attachments are not allowed
      attachment rejected | attachment refused | attachment blocked | blocked attachment | prohibited attachment
      forbidden attachment | banned attachment | banned content | banned file | banned name | banned extension
      attachment type | attachment name | attachment extension | attachment … not permitted | attachment … blocked
      attachment … prohibited | attachment … forbidden | attachment … not allowed | attachment … not accepted
      dangerous attachment | suspicious attachment | disallowed attachment | unacceptable attachment
      executable attachment | executable file | executable content | executables are not | contains an executable
      file extension | file type not allowed | filename extension | file name extension | file types
      file type is not | file extensions | dangerous file | prohibited file | forbidden file | zip file
      encrypted archive | encrypted zip | password protected archive | password protected attachment
      password-protected | macro | potentially executable | security reasons … attachment
      blocked because its content presents a potential security issue | content presents a potential security
      serious … attachment | contains attachment | contains an attachment | unsafe attachment
      we do not accept attachments | no attachments | blocked because its content presents a potential | eicar
      found infected | infected`),
    de: phraseList(`
      virus gefunden | virus erkannt | enthält einen virus | enthält viren | anhang nicht erlaubt | anhang abgelehnt | anhang … nicht erlaubt
      anhang … blockiert | dateityp … nicht erlaubt | unzulässiger anhang | verbotener anhang | dateianhang | schadsoftware`),
    fr: phraseList(
      `virus détecté | contient un virus | pièce jointe refusée | fichier joint | pièce jointe … interdite | pièce jointe … non autorisée | logiciel malveillant`,
    ),
    es: phraseList(
      `virus detectado | contiene un virus | adjunto no permitido | archivo adjunto … no permitido | adjunto … bloqueado | se detectó un virus`,
    ),
    it: phraseList(
      `virus rilevato | contiene un virus | allegato non consentito | allegato … non consentito | allegato … bloccato`,
    ),
    pt: phraseList(
      `vírus detectado | contém um vírus | contém vírus | anexo não permitido | anexo … não permitido | anexo … bloqueado`,
    ),
    nl: phraseList(
      `virus gevonden | bevat een virus | bijlage niet toegestaan | bijlage … niet toegestaan | bijlage geweigerd`,
    ),
    pl: phraseList(
      `wykryto wirusa | zawiera wirusa | niedozwolony załącznik | załącznik … niedozwolony | załącznik odrzucony`,
    ),
    ru: phraseList(
      `обнаружен вирус | содержит вирус | вложение запрещено | запрещенное вложение | вложение … запрещено`,
    ),
    ja: phraseList(
      `ウイルス | ウィルス | 添付ファイルは許可されていません | 添付ファイルが拒否 | 禁止された添付ファイル`,
    ),
    zh: phraseList(`病毒 | 附件被拒绝 | 附件类型 | 不允许的附件 | 禁止的附件`),
    ko: phraseList(`바이러스`),
    et: phraseList(`viirus | manus ei ole lubatud | keelatud manus`),
  },
  hints: phraseList(`virus | attachment`),
  sisimai: ['virusdetected', 'policyviolation'],
  kumomta: ['VirusRelated', 'ProhibitedAttachment'],
} as const satisfies ReasonFile;
