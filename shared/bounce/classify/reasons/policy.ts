import { phraseList } from './phrase-list.ts';
import type { ReasonFile } from './reason.ts';

export const policy = {
  id: 'policy',
  words: {
    en: {
      title: "A rule of the recipient's organisation refused the message",
      short: 'Against a rule',
      meaning: 'The server gives only a rule of its own as the reason, and does not say which.',
      nextStep: 'Ask the recipient or their administrator, in another way, which rule it was.',
    },
    de: {
      title: 'Eine Regel der Organisation des Empfängers hat die Nachricht abgelehnt',
      short: 'Gegen eine Regel',
      meaning: 'Der Server nennt als Grund nur eine eigene Regel und sagt nicht, welche.',
      nextStep: 'Fragen Sie den Empfänger oder dessen Administration auf anderem Weg, welche Regel es war.',
    },
  },
  type: 'soft',
  side: 'recipient-server',
  addressBad: false,
  codes: ['x.7.9', 'x.7.14', 'x.7.15', 'x.7.16', '5.7.51', '5.7.504', '5.7.505'],
  vagueCodes: ['x.7.0', '5.7.1', 'x.7.3', 'x.7.4', 'x.7.6', '571', '541'],
  phrases: {
    en: phraseList(`
      administrative prohibition
      administrative reasons
      administrator's policy
      against our policy
      blocked by your organisation
      blocked by your organization
      blocked policy
      company rules
      compliance policy
      compliance rule
      content policy rule
      data leak
      local policy violation
      local reason
      local reasons
      loss prevention
      mail from rejected for policy reasons
      mail rules of
      mailpolicy violation
      organisation does not allow
      organisation does not permit
      organization does not permit
      policy rejection
      policy rule
      policy violation detected
      reject due to policy
      rejected by policy
      rejected by policy rule
      rejected for policy reasons
      tenant allow block list
      tenant block list
      violates our mail policy
      violates our policies
      violates our policy
      violates policy
      violation of our policy
      violation of policy
    `),
    de: phraseList(`
      aus richtliniengründen
      gegen die richtlinie
      richtlinie … abgelehnt
      verstößt gegen
    `),
    fr: phraseList(`
      politique de sécurité
      politique locale
      raisons de sécurité
      règles de sécurité
    `),
    es: phraseList(`
      directiva de
      motivos de seguridad
      política local
      políticas de seguridad
    `),
    it: phraseList(`
      criteri di sicurezza
      motivi di sicurezza
      politica locale
    `),
    pt: phraseList(`
      motivos de segurança
      política de segurança
    `),
    nl: phraseList(`
      beleidsregel
      lokaal beleid
      om veiligheidsredenen
    `),
    pl: phraseList(`
      polityka bezpieczeństwa
      zasady bezpieczeństwa
    `),
    ru: phraseList(`
      локальная политика
      политика безопасности
      политике безопасности
    `),
    ja: phraseList(`
      セキュリティポリシー
      ポリシーによって
      ポリシーにより
    `),
    zh: phraseList(`
      安全策略
      策略拒绝
      管理员设置
    `),
    et: phraseList(`
      poliitika tõttu
      turvapoliitika
    `),
  },
  hints: phraseList(`
      access denied
      administratively denied
      administratively prohibited
      administrator … blocked
      against policy
      blocked by administrator
      blocked by the administrator
      by policy
      company policy
      corporate policy
      delivery not authorized
      denied
      forbidden
      local policy
      mail flow rule
      mail policy
      mail refused
      mail rejected
      message refused
      message rejected
      not allowed
      not permitted
      organization policy
      organizational policy
      permission denied
      policy
      policy reasons
      policy reject
      policy related
      policy restriction
      policy violation
      prohibited
      prohibited by
      rejected by administrator
      rejected by organization
      rejected by the administrator
      rejected by the organization
      rejected by your organization
      rejected for policy
      rejected for security
      security policies
      security policy
      security reasons
      site policy
      transaction failed … policy
      transport rule
      transport.rules
    `),
  sisimai: ['policyviolation', 'securityerror'],
  kumomta: ['PolicyRelated'],
} as const satisfies ReasonFile;
