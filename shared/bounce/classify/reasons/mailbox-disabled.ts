import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const mailboxDisabled = {
  id: 'mailbox-disabled',
  words: {
    en: {
      title: 'This mailbox is closed or suspended',
      short: 'Mailbox closed',
      meaning: 'The mailbox existed, but it was switched off, suspended or has lapsed because nobody used it.',
      nextStep: 'Ask the person for another address. Take this one off your list if it stays closed.',
    },
    de: {
      title: 'Dieses Postfach ist geschlossen oder gesperrt',
      short: 'Postfach zu',
      meaning:
        'Das Postfach gab es, aber es wurde abgeschaltet, gesperrt oder ist abgelaufen, weil niemand es benutzt hat.',
      nextStep:
        'Fragen Sie die Person nach einer anderen Adresse. Bleibt diese geschlossen, streichen Sie sie aus Ihrem Verteiler.',
    },
  },
  type: 'hard',
  side: 'address',
  addressBad: true,
  codes: ['5.2.1', '5.7.13', '5.7.17', '5.7.18'],
  vagueCodes: [],
  phrases: {
    en: phraseList(`
      account blocked
      account closed
      account closure
      account deactivated
      account discontinued
      account dormant
      account expired
      account frozen
      account has been administratively
      account has been blocked
      account has been closed
      account has been deactivated
      account has been disabled due to
      account has been discontinued
      account has been frozen
      account has been locked
      account has been suspended
      account has been temporarily suspended
      account has been terminated
      account has expired
      account has not been activated
      account inactive
      account is blocked
      account is closed
      account is deactivated
      account is dormant
      account is expired
      account is inactive
      account is locked
      account is no longer active
      account is not active
      account is not currently active
      account is suspended
      account is temporarily locked
      account is terminated
      account lapsed
      account locked
      account no longer active
      account not activated
      account not active
      account suspended
      account terminated
      account termination
      account that you tried to reach is disabled
      account that you tried to reach is inactive
      account was suspended
      account … disabled
      address deactivated
      address disabled
      address has been deactivated
      address has been disabled
      address has been discontinued
      address has been suspended
      address has expired
      address is inactive
      address is no longer active
      address is not active
      address no longer active
      address suspended
      address … is disabled
      administratively disabled
      barred from receiving
      box closed
      box has been closed
      box is closed
      customer has cancelled
      disabled account
      disabled address
      disabled mailbox
      disabled recipient
      disused for
      domain has been disabled
      domain has been suspended
      domain has expired
      domain is disabled
      domain is suspended
      domain owner has changed
      domain suspended
      extended inactive
      has been barred
      has been inactive
      hosting account … suspended
      inactive account
      inactive for over
      inactive mailbox
      inactive mbox
      inactive user
      is administratively disabled
      is currently suspended
      mailbox blocked
      mailbox discontinued
      mailbox dormant
      mailbox expired
      mailbox frozen
      mailbox hangup
      mailbox has been blocked
      mailbox has been closed
      mailbox has been discontinued
      mailbox has been frozen
      mailbox has been locked
      mailbox has been suspended
      mailbox has expired
      mailbox inactive
      mailbox is blocked
      mailbox is closed
      mailbox is dormant
      mailbox is expired
      mailbox is frozen
      mailbox is inactive
      mailbox is locked out
      mailbox is not activated
      mailbox is not active
      mailbox is suspended
      mailbox locked
      mailbox not activated
      mailbox not active
      mailbox owner has changed
      mailbox suspended
      mailbox termination
      mailbox … deactivated
      mailbox … disabled
      mbox is disabled
      not been used for
      not paid for
      over quota for too long
      permanently closed
      permanently disabled
      recipient account blocked
      recipient account is blocked
      recipient address rejected inactive
      recipient has been disabled
      recipient is disabled
      recipient is inactive
      recipient is suspended
      temporarily suspended by its owner
      unpaid account
      user hangup
      user has been suspended
      user is deactivated
      user is inactive
      user is locked
      user is temporarily disabled
      user is temporary locked
      user locked
      user must log in
      user temporarily locked
      user temporary locked
      user … disabled
      user … is suspended
      user … temporarily locked
      user … temporary locked
    `),
    de: phraseList(`
      account gesperrt
      account ist gesperrt
      adresse deaktiviert
      adresse ist deaktiviert
      benutzer … deaktiviert
      konto wegen inaktivität
      konto wegen längerer inaktivität
      konto wegen nichtnutzung
      konto … deaktiviert
      konto … gesperrt
      mailbox deaktiviert
      mailbox gesperrt
      nicht mehr aktiv
      postfach geschlossen
      postfach wegen inaktivität
      postfach wegen nichtnutzung
      postfach … deaktiviert
      postfach … gesperrt
      stillgelegt
      wegen langer inaktivität
      wegen längerer inaktivität
    `),
    fr: phraseList(`
      adresse désactivée
      boîte fermée pour inactivité
      boîte … désactivée
      boîte … fermée
      boîte … inactive
      boîte … suspendue
      compte bloqué
      compte désactivé faute d'utilisation
      compte fermé pour inactivité
      compte inactif
      compte supprimé pour inactivité
      compte … désactivé
      compte … inactif
      compte … suspendu
      utilisateur inactif
      utilisateur … désactivé
    `),
    es: phraseList(`
      buzón cerrado por falta de uso
      buzón desactivado por inactividad
      buzón … deshabilitado
      cuenta cerrada por falta de uso
      cuenta cerrada por inactividad
      cuenta desactivada por inactividad
      cuenta eliminada por inactividad
      cuenta … desactivada
      cuenta … deshabilitada
      cuenta … inactiva
      cuenta … suspendida
    `),
    it: phraseList(`
      account chiuso per inattività
      account chiuso per mancato utilizzo
      account disabilitato
      account disattivato
      account disattivato per inattività
      account sospeso
      casella chiusa per inattività
      casella disattivata per mancato utilizzo
      casella inattiva
      casella … disabilitata
      casella … disattivata
      casella … sospesa
    `),
    pt: phraseList(`
      caixa encerrada por inatividade
      caixa … desativada
      conta desabilitada
      conta desativada por falta de uso
      conta encerrada por falta de uso
      conta encerrada por inatividade
      conta … desativada
      conta … inativa
      conta … suspensa
    `),
    nl: phraseList(`
      account geblokkeerd
      account gesloten wegens
      account is geblokkeerd
      account is opgeheven
      account is uitgeschakeld
      account opgeheven
      account opgeheven wegens
      account opgeschort
      account uitgeschakeld
      mailbox geblokkeerd
      mailbox gesloten wegens
      mailbox is opgeheven
      mailbox is uitgeschakeld
      mailbox opgeheven
      mailbox uitgeschakeld
    `),
    pl: phraseList(`
      konto usunięte z powodu nieaktywności
      konto zamknięte z powodu
      skrzynka wyłączona
      skrzynka zamknięta z powodu
    `),
    ru: phraseList(`
      аккаунт заблокирован из-за неактивности
      учетная запись … заблокирована
      учетная запись … отключена
      ящик закрыт из-за
      ящик удален из-за неактивности
      ящик … заблокирован
      ящик … отключен
    `),
    ja: phraseList(`
      アカウントが停止
      アカウントが無効
      アカウントは使用できません
      アカウントは停止
      アカウントは無効
      アカウントは解約
      アドレスは解約されています
      メールボックスが無効
      メールボックスは無効
      ユーザは無効
      ユーザーは無効
      停止されています
      利用停止
      無効になっています
      解約済み
      長期未使用のため
      長期間ご利用がないため
      長期間使用されていない
      長期間利用がないため停止
    `),
    zh: phraseList(`
      信箱已停用
      信箱已被停用
      信箱已關閉
      因长期未使用
      已停用
      已冻结
      已注销
      已被停用
      已被冻结
      已被禁用
      帐号已停用
      帐号被禁用
      帐户已停用
      帳戶已被停用
      帳戶已關閉
      帳號已停用
      帳號已被停用
      帳號已註銷
      收件人邮箱已停用
      用户已停用
      用户被冻结
      用户被禁用
      用户被锁定
      账号已停用
      账号已被停用
      账号被冻结
      账号被禁用
      账户已停用
      账户已关闭
      账户已被停用
      邮箱已停用
      邮箱已关闭
      邮箱已被禁用
      邮箱帐号已过期
      邮箱被冻结
      邮箱被锁定
      长期未使用已被停用
      长期未登录已被
    `),
    ko: phraseList(`
      계정이 비활성
      계정이 정지
      계정이 중지
      계정이 폐쇄
      계정이 해지
      비활성화
      사용이 중지된
      삭제된 계정
      장기간 미사용
      정지된 계정
      정지된 사용자
      탈퇴한
      탈퇴한 회원
      해지된 계정
      휴면 계정
      휴면 상태의 계정
      휴면 상태인 계정
      휴면 처리된 계정
    `),
    th: phraseList(`
      กล่องจดหมายถูกปิด
      กล่องจดหมายถูกยกเลิก
      กล่องจดหมายถูกระงับ
      บัญชีถูกปิด
      บัญชีถูกปิดใช้งาน
      บัญชีถูกระงับ
      บัญชีนี้ถูกปิด
      บัญชีนี้ถูกยกเลิก
      บัญชีนี้ถูกระงับ
      บัญชีนี้ไม่ได้เปิดใช้งาน
      บัญชีผู้รับถูกระงับ
      บัญชีผู้ใช้ถูกปิด
      บัญชีผู้ใช้ถูกระงับ
      บัญชีอีเมลถูกปิด
      บัญชีอีเมลถูกระงับ
      บัญชีอีเมลนี้ถูกปิด
      บัญชีอีเมลนี้ถูกระงับ
      อีเมลนี้ถูกระงับ
    `),
  },
  hints: [],
  sisimai: ['suspend'],
  kumomta: ['InactiveMailbox'],
} as const satisfies ReasonFile;
