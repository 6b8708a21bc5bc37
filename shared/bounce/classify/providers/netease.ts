import type { Provider } from './provider.ts';

export const netease: Provider = {
  id: 'netease',
  page: 'https://help.mail.163.com/faq.do?m=list&categoryID=90',
  knownBy: ['163.com', '126.com', 'yeah.net', 'netease.com'],
  rows: [
    { words: ['dt spm', 'mi sfq', 'mi stc'], reason: 'spam-content' },
    { words: ['mi spb'], reason: 'recipient-restricted' },
    { words: ['hl ipb', 'hl rep', 'hl mep', 'hl ier'], reason: 'blocklisted' },
    { words: ['hl icc', 'hl ifc', 'rp qrc', 'rp rcl', 'rp trc', 'rp ccl', 'rp cei'], reason: 'rate-limited' },
    { words: ['hl ihu', 'hl iph'], reason: 'server-identity' },
    { words: ['mi spf', 'mi dmc', 'mi dma', 'dt sum'], reason: 'sender-auth-failed' },
    { words: ['mi nhd', 'mi imf'], reason: 'malformed-message' },
  ],
};
