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
      .exe files
      .malware
      .sanesecurity*
      .trojan
      .zip files
      a virus
      anti virus
      antivirus
      attachment blocked
      attachment extension
      attachment is not allowed
      attachment name
      attachment not allowed
      attachment refused
      attachment rejected
      attachment type
      attachment … blocked
      attachment … forbidden
      attachment … not accepted
      attachment … not allowed
      attachment … not permitted
      attachment … prohibited
      attachments are not allowed
      attachments not allowed
      banned attachment
      banned content
      banned extension
      banned file
      banned name
      blocked attachment
      blocked because its content presents a potential
      blocked because its content presents a potential security issue
      carrying a virus
      clamav
      contained a virus
      containing a virus
      contains a virus
      contains an attachment
      contains an executable
      contains attachment
      contains virus
      content presents a potential security
      dangerous attachment
      dangerous file
      disallowed attachment
      eicar
      encrypted archive
      encrypted zip
      executable attachment
      executable attachments
      executable content
      executable file
      executables are not
      file extension
      file extensions
      file name extension
      file type is not
      file type not allowed
      file types
      filename extension
      forbidden attachment
      forbidden file
      found infected
      illegal attachment
      infected
      infected by
      infected message
      infected with
      is infected
      macro
      malicious attachment
      malicious file
      message infected
      message is infected
      no attachments
      password protected archive
      password protected attachment
      password-protected
      potentially executable
      prohibited attachment
      prohibited file
      ransomware
      security reasons … attachment
      serious … attachment
      suspicious attachment
      unacceptable attachment
      unsafe attachment
      viral content
      virus detected
      virus found
      virus in message
      virus in your message
      virus infected
      virus rejected
      virus scan
      virus scanner
      virus … found
      viruses were detected
      we do not accept .zip
      we do not accept attachments
      win.* … found
      with a password are not
      worm detected
      zip file
    `),
    de: phraseList(`
      anhang abgelehnt
      anhang nicht erlaubt
      anhang … blockiert
      anhang … nicht erlaubt
      dateianhang
      dateityp … nicht erlaubt
      enthält einen virus
      enthält viren
      schadsoftware
      unzulässiger anhang
      verbotener anhang
      virus erkannt
      virus gefunden
    `),
    fr: phraseList(`
      contient un virus
      fichier joint
      logiciel malveillant
      pièce jointe refusée
      pièce jointe … interdite
      pièce jointe … non autorisée
      virus détecté
    `),
    es: phraseList(`
      adjunto no permitido
      adjunto … bloqueado
      archivo adjunto … no permitido
      contiene un virus
      se detectó un virus
      virus detectado
    `),
    it: phraseList(`
      allegato non consentito
      allegato … bloccato
      allegato … non consentito
      virus rilevato
    `),
    pt: phraseList(`
      anexo não permitido
      anexo … bloqueado
      anexo … não permitido
      contém um vírus
      contém vírus
    `),
    nl: phraseList(`
      bevat een virus
      bijlage geweigerd
      bijlage niet toegestaan
      bijlage … niet toegestaan
      virus gevonden
    `),
    pl: phraseList(`
      niedozwolony załącznik
      wykryto wirusa
      zawiera wirusa
      załącznik odrzucony
      załącznik … niedozwolony
    `),
    ru: phraseList(`
      вложение запрещено
      вложение … запрещено
      запрещенное вложение
      обнаружен вирус
      содержит вирус
    `),
    ja: phraseList(`
      ウィルス
      ウイルス
      添付ファイルがブロック
      添付ファイルが拒否
      添付ファイルは受け付け
      添付ファイルは受信できません
      添付ファイルは拒否
      添付ファイルは禁止
      添付ファイルは許可されていません
      禁止された添付ファイル
    `),
    zh: phraseList(`
      不允許的附件
      不允许的附件
      病毒
      禁止的附件
      附件类型
      附件被拒
      附件被拒绝
      附件遭到封鎖
      附件類型
    `),
    ko: phraseList(`
      바이러스
      첨부 파일은 허용되지
      첨부 파일이 차단
      첨부파일은 허용되지
      첨부파일이 차단
      허용되지 않는 첨부
    `),
    et: phraseList(`
      keelatud manus
      manus ei ole lubatud
      viirus
    `),
    th: phraseList(`
      พบไวรัส
      ไฟล์แนบ … ไม่อนุญาต
      ไฟล์แนบ … ไม่ได้รับอนุญาต
      ไฟล์แนบถูกบล็อก
      ไม่อนุญาตให้ส่งไฟล์แนบ
      ไม่อนุญาตไฟล์แนบ
    `),
  },
  hints: phraseList(`
      attachment
      virus
    `),
  sisimai: ['virusdetected', 'policyviolation'],
  kumomta: ['VirusRelated', 'ProhibitedAttachment'],
} as const satisfies ReasonFile;
