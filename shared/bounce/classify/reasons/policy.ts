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
      local reasons | local reason | administrative reasons |
      mail from rejected for policy reasons | policy rule | loss prevention | data leak | company rules | reject due to policy | mail rules of | blocked policy | rejected by policy rule | compliance rule | compliance policy | administrator's policy | content policy rule | rejected for policy reasons | policy violation detected
      policy rejection | administrative prohibition | mailpolicy violation | rejected by policy
      local policy violation | violates our mail policy | violates our policy | violates our policies
      violates policy | against our policy | violation of policy | violation of our policy`),
    de: phraseList(`aus richtliniengründen | gegen die richtlinie | verstößt gegen | richtlinie … abgelehnt`),
    fr: phraseList(`règles de sécurité | politique de sécurité | raisons de sécurité | politique locale`),
    es: phraseList(`política local | directiva de | políticas de seguridad | motivos de seguridad`),
    it: phraseList(`criteri di sicurezza | politica locale | motivi di sicurezza`),
    pt: phraseList(`política local | política de segurança | motivos de segurança`),
    nl: phraseList(`beleidsregel | lokaal beleid | om veiligheidsredenen`),
    pl: phraseList(`polityka bezpieczeństwa | zasady bezpieczeństwa`),
    ru: phraseList(`политика безопасности | политике безопасности | локальная политика`),
    ja: phraseList(`ポリシーにより | ポリシーによって | セキュリティポリシー`),
    zh: phraseList(`策略拒绝 | 安全策略 | 管理员设置`),
    et: phraseList(`turvapoliitika | poliitika tõttu`),
  },
  hints: phraseList(`
      administrative prohibition | administratively prohibited | administratively denied | local policy
      policy reasons | policy violation | policy restriction | policy rejection | policy reject | rejected by policy
      rejected for policy | policy related | by policy | security policy | security policies | mail policy
      company policy | corporate policy | organization policy | organizational policy | site policy | against policy
      violates policy | violates our policy | policy | transport rule | transport.rules | mail flow rule
      rejected by administrator | rejected by the administrator | rejected by your organization
      rejected by the organization | rejected by organization | blocked by administrator
      blocked by the administrator | administrator … blocked | prohibited by | not permitted | delivery not authorized
      access denied | not allowed | prohibited | forbidden | permission denied | security reasons | denied
      message refused | message rejected | transaction failed … policy | mail refused | mail rejected
      rejected for security`),
  sisimai: ['policyviolation', 'securityerror'],
  kumomta: ['PolicyRelated'],
} as const satisfies ReasonFile;
