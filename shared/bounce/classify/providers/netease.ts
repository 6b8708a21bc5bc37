import type { Provider } from './provider.ts';

export const netease: Provider = {
  id: 'netease',
  page: 'https://help.mail.163.com/faq.do?m=list&categoryID=90',
  knownBy: ['163.com', '126.com', 'yeah.net', 'netease.com'],
  rows: [
    { tokens: ['dt spm'], anywhere: true, reason: 'spam-content' },
    {
      tokens: ['hl ipb', 'hl rep', 'hl mep', 'hl ier', 'hl ihu', 'dt rbl', 'wm bli'],
      anywhere: true,
      reason: 'blocklisted',
    },
    {
      tokens: [
        ...['hl icc', 'hl ifc', 'hl ifq'],
        ...['rp qrc', 'rp rcl', 'rp trc', 'rp ccl', 'rp cei', 'rp cel', 'rp drc'],
        // too many messages in one connection, or by one sender in a quarter of an hour or a day
        ...['mi dmc', 'mi sfq', 'mi stc', 'mi cel', 'mi ccl'],
      ],
      anywhere: true,
      reason: 'rate-limited',
    },
    { tokens: ['hl iph', 'mi nhd'], anywhere: true, reason: 'server-identity' },
    // the sender is not on the list of those who may send, or its address is not well formed
    { tokens: ['mi spb', 'wm blu', 'mi imf'], anywhere: true, reason: 'sender-rejected' },
    { tokens: ['mi spf', 'mi dma', 'dt sum'], anywhere: true, reason: 'sender-auth-failed' },
  ],
};
