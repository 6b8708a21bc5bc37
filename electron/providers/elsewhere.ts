import { names, type Provider, provider } from './provider.ts';

export const OTHER_PROVIDERS: readonly Provider[] = [
  provider({
    name: 'Yandex Mail',
    host: 'imap.yandex.com',
    domains: names('yandex.ru yandex.com yandex.net yandex.by yandex.kz yandex.ua ya.ru narod.ru'),
    mx: ['mx.yandex.net', 'mx.yandex.ru'],
    wants: 'app-password',
    howTo: { id: 'yandex' },
    link: 'https://id.yandex.com/security/app-passwords',
  }),
  provider({
    name: 'Mail.ru',
    host: 'imap.mail.ru',
    domains: ['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'internet.ru', 'corp.mail.ru'],
    mx: ['mail.ru'],
    wants: 'app-password',
    howTo: { id: 'mail-ru' },
    link: 'https://account.mail.ru/user/2-step-auth/passwords',
  }),
  provider({
    name: 'Rambler',
    host: 'imap.rambler.ru',
    domains: ['rambler.ru', 'lenta.ru', 'autorambler.ru', 'myrambler.ru'],
    howTo: { id: 'allow-then-sign-in' },
  }),
  provider({
    name: 'NetEase 163',
    host: 'imap.163.com',
    domains: ['163.com'],
    wants: 'app-password',
    howTo: { id: 'authorization-code', service: '163' },
    link: 'https://mail.163.com/',
  }),
  provider({
    name: 'NetEase 126',
    host: 'imap.126.com',
    domains: ['126.com'],
    wants: 'app-password',
    howTo: { id: 'authorization-code', service: '126' },
    link: 'https://mail.126.com/',
  }),
  provider({
    name: 'NetEase Yeah',
    host: 'imap.yeah.net',
    domains: ['yeah.net'],
    wants: 'app-password',
    howTo: { id: 'authorization-code', service: 'Yeah' },
    link: 'https://mail.yeah.net/',
  }),
  // Domains of customers. Their servers follow from the exchanger: qiye163mx01 and hzmx01.mxmail.netease.com, mx.ym.163.com
  // (settings and zones in public repositories).
  provider({
    name: 'NetEase Enterprise Mail',
    host: 'imap.qiye.163.com',
    mx: ['netease.com', '163.com'],
    howTo: { id: 'client-password' },
  }),
  provider({
    name: 'NetEase Enterprise Mail',
    host: 'imaphz.qiye.163.com',
    mx: ['hzmx01.mxmail.netease.com', 'hzmx02.mxmail.netease.com'],
    howTo: { id: 'client-password' },
  }),
  provider({
    name: 'NetEase Enterprise Mail (free)',
    host: 'imap.ym.163.com',
    mx: ['ym.163.com'],
    howTo: { id: 'client-password' },
  }),
  provider({
    name: 'QQ Mail',
    host: 'imap.qq.com',
    domains: ['qq.com', 'foxmail.com'],
    mx: ['qq.com'],
    wants: 'app-password',
    howTo: { id: 'authorization-code', service: 'QQ' },
    link: 'https://service.mail.qq.com/',
  }),
  // Domains of customers (schwkj.cn/qqbizmail and other sellers of Exmail; zones in public repositories).
  provider({
    name: 'Tencent Exmail',
    host: 'imap.exmail.qq.com',
    mx: ['mxbiz1.qq.com', 'mxbiz2.qq.com', 'exmail.qq.com'],
    howTo: { id: 'client-password' },
  }),
  provider({
    name: 'Naver Mail',
    host: 'imap.naver.com',
    domains: ['naver.com'],
    howTo: { id: 'two-factor' },
  }),
  provider({
    name: 'Comcast Xfinity',
    host: 'imap.comcast.net',
    domains: ['comcast.net'],
    howTo: { id: 'third-party-access' },
  }),
];
