/** Local parts under which mail systems write, without dots, dashes and underscores. */
const NAMES: readonly string[] = [
  'mailerdaemon',
  'maildaemon',
  'mdaemon',
  'postmaster',
  'maildelivery',
  'maildeliverysubsystem',
  'maildeliverysystem',
];
/** `MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.com` */
const BEGINNINGS: readonly string[] = ['microsoftexchange'];

/**
 * Whether a mail system writes from this address. Such an address in a folder of sent mail, where a rule or a hand may have put a report,
 * is not the user's.
 */
export function isMailSystem(address: string): boolean {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  const plain = local.toLowerCase().replaceAll(/[._-]/g, '');
  return NAMES.includes(plain) || BEGINNINGS.some((beginning) => plain.startsWith(beginning));
}
