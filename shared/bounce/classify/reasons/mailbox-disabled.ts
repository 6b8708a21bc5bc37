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
      account termination | mailbox termination | account closure | barred from receiving | has been barred | customer has cancelled | account has been disabled due to | user must log in | mailbox disabled | mailbox is disabled | mailbox has been disabled | mailbox … disabled | disabled mailbox
      mailbox inactive | mailbox is inactive | inactive mailbox | mailbox not active | mailbox is not active
      mailbox is closed | mailbox has been closed | mailbox suspended | mailbox is suspended
      mailbox has been suspended | mailbox expired | mailbox has expired | mailbox is expired | mailbox locked
      mailbox is locked out | mailbox is currently suspended | mailbox is blocked | mailbox blocked
      mailbox has been blocked | mailbox … deactivated | mailbox currently disabled | mailbox frozen
      mailbox is frozen | account disabled | account is disabled | account has been disabled | account … disabled
      account inactive | account is inactive | inactive account | account not active | account is not active
      account closed | account is closed | account has been closed | account suspended | account is suspended
      account has been suspended | account expired | account has expired | account is expired | account locked
      account is locked | account has been locked | account deactivated | account is deactivated
      account has been deactivated | account temporarily disabled | account is temporarily disabled
      account is temporarily locked | account blocked | account is blocked | account frozen
      account that you tried to reach is disabled | account that you tried to reach is inactive | disabled account
      account has been administratively | account is not currently active | account is currently disabled
      account was suspended | account is no longer active | account no longer active
      account has been temporarily suspended | account lapsed | user disabled | user is disabled
      user has been disabled | user inactive | user is inactive | inactive user | user suspended | user is suspended
      user has been suspended | user deactivated | user is deactivated | user is locked | user account … disabled
      user locked | user frozen | user is not active | user not active | user has expired | user account is expired
      user … disabled | user … is suspended | user account is suspended | user is currently suspended
      user is temporarily disabled | recipient disabled | recipient is disabled | recipient is inactive
      recipient suspended | recipient has been disabled | recipient is suspended | recipient no longer active
      recipient not active | recipient is not active | recipient deactivated | address disabled | address is disabled
      address has been disabled | address suspended | address is inactive | address has been deactivated
      address deactivated | address has expired | address is no longer active | address no longer active
      address … is disabled | address has been suspended | address is not active | disabled recipient
      disabled address | disused for | not been used for | has been inactive | inactive for over | extended inactive
      is currently suspended | is administratively disabled | administratively disabled
      temporarily suspended by its owner | delivery to this user is disabled | mail for this user is disabled
      email for this user … disabled | permanently disabled | permanently closed | over quota for too long
      not paid for | unpaid account | mailbox is deactivated | mailbox owner has changed | domain owner has changed
      domain has expired | hosting account … suspended | domain suspended | domain is suspended | domain is disabled
      domain has been suspended | domain has been disabled | recipient account is blocked | recipient account blocked
      user temporary locked | user is temporary locked | user … temporary locked | user … temporarily locked
      user temporarily locked | recipient address rejected inactive | account ? is disabled | user ? is disabled
      mailbox ? is disabled | mailbox has been discontinued | account has been discontinued | account discontinued
      mailbox discontinued | account dormant | account is dormant | mailbox is dormant | mailbox dormant
      mailbox hangup | user hangup | address has been discontinued | mailbox not activated | account not activated
      mailbox is not activated | account has not been activated | account has been terminated | account terminated
      account is terminated | account has been frozen | mailbox has been frozen | mailbox has been locked
      account has been blocked`),
    de: phraseList(`
      postfach deaktiviert | postfach ist deaktiviert | postfach gesperrt | postfach ist gesperrt | postfach wurde gesperrt
      postfach … deaktiviert | postfach … gesperrt | konto gesperrt | konto ist gesperrt | konto deaktiviert | konto … deaktiviert
      konto … gesperrt | benutzer gesperrt | benutzer deaktiviert | benutzer … deaktiviert | empfänger gesperrt | account gesperrt
      account ist gesperrt | mailbox gesperrt | mailbox deaktiviert | postfach ist inaktiv | konto ist inaktiv | postfach geschlossen
      adresse ist deaktiviert | adresse deaktiviert | adresse … nicht mehr aktiv | nicht mehr aktiv | stillgelegt`),
    fr: phraseList(`
      compte désactivé | compte … désactivé | compte suspendu | compte est suspendu | compte bloqué | compte inactif | compte … inactif
      boîte … désactivée | boîte aux lettres désactivée | boîte … suspendue | boîte … inactive | boîte … fermée | compte clôturé
      compte fermé | utilisateur désactivé | utilisateur inactif | adresse désactivée | utilisateur … désactivé | compte … suspendu`),
    es: phraseList(`
      cuenta deshabilitada | cuenta desactivada | cuenta suspendida | cuenta inactiva | cuenta … deshabilitada | cuenta … desactivada
      cuenta … suspendida | cuenta cancelada | cuenta bloqueada | buzón desactivado | buzón deshabilitado | buzón … deshabilitado
      buzón inactivo | usuario suspendido | usuario inactivo | usuario deshabilitado | cuenta … inactiva | cuenta cerrada`),
    it: phraseList(`
      casella disabilitata | casella sospesa | casella … disabilitata | casella … sospesa | casella disattivata | casella scaduta
      account disabilitato | account sospeso | account disattivato | utente disabilitato | utente disattivato | casella inattiva
      utente sospeso | casella … disattivata | casella chiusa`),
    pt: phraseList(`
      conta desativada | conta … desativada | conta suspensa | conta bloqueada | conta inativa | conta … suspensa | conta cancelada
      caixa … desativada | usuário desativado | usuário inativo | usuário suspenso | conta desabilitada | caixa postal desativada
      conta … inativa | conta encerrada | caixa postal suspensa`),
    nl: phraseList(`
      account uitgeschakeld | account is uitgeschakeld | mailbox uitgeschakeld | mailbox is uitgeschakeld | account geblokkeerd
      account is geblokkeerd | mailbox geblokkeerd | gebruiker geblokkeerd | account opgeheven | mailbox opgeheven | postvak uitgeschakeld
      account is opgeheven | account opgeschort | mailbox is opgeheven`),
    pl: phraseList(`
      konto zablokowane | konto wyłączone | konto jest zablokowane | konto nieaktywne | konto zawieszone | skrzynka zablokowana
      skrzynka nieaktywna | skrzynka wyłączona | konto jest nieaktywne | konto zostało zablokowane | konto zostało wyłączone
      konto usunięte | skrzynka jest nieaktywna | skrzynka zawieszona`),
    ru: phraseList(`
      аккаунт заблокирован | учетная запись заблокирована | учетная запись отключена | ящик заблокирован | ящик отключен | ящик неактивен
      пользователь заблокирован | почтовый ящик заблокирован | почтовый ящик отключен | ящик … заблокирован | ящик … отключен
      учетная запись … отключена | учетная запись … заблокирована | аккаунт отключен | пользователь отключен`),
    ja: phraseList(`停止されています | 利用停止 | 
      アカウントは無効 | アカウントが無効 | アカウントは停止 | アカウントが停止 | メールボックスが無効 | メールボックスは無効
      利用停止 | アカウントは使用できません | 無効になっています | ユーザは無効 | ユーザーは無効`),
    zh: phraseList(`已被停用 | 已停用 | 已冻结 | 已被冻结 | 已被禁用 | 已注销 | 
      用户被锁定 | 用户被禁用 | 用户已停用 | 帐户已停用 | 账户已停用 | 邮箱已停用 | 邮箱被锁定 | 帐号被禁用 | 账号被禁用 | 邮箱已被禁用
      帐号已停用 | 账号已停用 | 用户被冻结 | 账号被冻结 | 邮箱被冻结 | 帳號已停用 | 信箱已停用 | 收件人邮箱已停用 | 邮箱帐号已过期`),
    ko: phraseList(`휴면 계정 | 정지된 계정 | 사용이 중지된 | 탈퇴한 | 비활성화`),
    et: phraseList(`
      konto on suletud | postkast on suletud | postkast on blokeeritud | konto on blokeeritud | kasutaja on blokeeritud
      postkast suletud | konto suletud | postkast ei ole aktiivne`),
  },
  hints: [],
  sisimai: ['suspend'],
  kumomta: ['InactiveMailbox'],
} as const satisfies ReasonFile;
