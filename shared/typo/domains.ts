/** Mail domains of many people, against which slips are measured. The more common come first. */
export const WELL_KNOWN: readonly string[] = `
  gmail.com yahoo.com hotmail.com outlook.com icloud.com aol.com live.com msn.com googlemail.com me.com mac.com
  gmx.de web.de t-online.de gmx.net freenet.de gmx.at gmx.ch gmx.com arcor.de online.de bluewin.ch sunrise.ch
  yahoo.de yahoo.fr yahoo.co.uk yahoo.es yahoo.it yahoo.ca yahoo.com.br yahoo.co.jp yahoo.co.in yahoo.in yahoo.com.au ymail.com
  hotmail.de hotmail.fr hotmail.co.uk hotmail.es hotmail.it hotmail.nl hotmail.be hotmail.ch outlook.de outlook.fr outlook.es
  outlook.it outlook.com.br live.de live.fr live.co.uk live.nl live.it live.ca live.com.au live.be
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr
  libero.it virgilio.it tiscali.it alice.it tin.it telefonica.net
  btinternet.com virginmedia.com sky.com talktalk.net ntlworld.com blueyonder.co.uk
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net juno.com rocketmail.com
  protonmail.com proton.me pm.me fastmail.com zoho.com posteo.de mailbox.org tutanota.com hey.com
  mail.ru yandex.ru bk.ru list.ru inbox.ru rambler.ru yandex.com ukr.net
  wp.pl onet.pl o2.pl interia.pl gazeta.pl op.pl
  ziggo.nl kpnmail.nl planet.nl xs4all.nl telenet.be skynet.be
  qq.com 163.com 126.com sina.com foxmail.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp
  uol.com.br bol.com.br terra.com.br ig.com.br sapo.pt naver.com daum.net hanmail.net rediffmail.com
  seznam.cz centrum.cz email.cz bigpond.com shaw.ca rogers.com sympatico.ca telus.net online.ee mail.ee hot.ee inbox.lv
`
  .trim()
  .split(/\s+/);

/** Names that are not words of any language: a domain two slips away from one belongs to nobody else. */
export const DISTINCTIVE: ReadonlySet<string> = new Set(
  'gmail googlemail hotmail outlook yahoo icloud protonmail rocketmail t-online btinternet sbcglobal bellsouth comcast laposte wanadoo'.split(
    ' ',
  ),
);

/** Real domains that are one or two letters from a well-known one and must never be "corrected". */
export const REAL_NEIGHBOURS: ReadonlySet<string> = new Set(
  `gail.com grail.com gmall.com gemail.com gmat.com mail.com email.com ymail.com gmx.us gmx.fr gmx.es gmx.it gmx.co.uk gmx.li gmx.eu gmx.info gmx.biz gmx.org mail.de email.de mail.org
  web.com webs.com we.com hmail.com fmail.com imail.com qmail.com xmail.com zmail.com nmail.com tmail.com smail.com amail.com
  cmail.com umail.com emal.com hotmail.com.br hotmail.com.ar hotmail.com.mx hotmail.gr hotmail.se hotmail.no hotmail.dk hotmail.fi
  hotmail.co.jp hotmail.co.th hotmail.com.tr hotmail.ca hotmail.cl hotmail.at outlook.jp outlook.co.th outlook.be outlook.pt
  outlook.ie outlook.at outlook.dk outlook.sa outlook.com.au outlook.com.ar outlook.cl outlook.cz outlook.kr outlook.in outlook.ph
  live.at live.ch live.cn live.dk live.fi live.ie live.jp live.no live.ru live.se live.com.mx live.com.ar live.com.pt live.co.za
  live.cl live.in live.com.my live.com.sg yahoo.at yahoo.ie yahoo.gr yahoo.se yahoo.no yahoo.dk yahoo.pl yahoo.ro yahoo.nl yahoo.be
  yahoo.cz yahoo.pt yahoo.ch yahoo.cl yahoo.com.ar yahoo.com.mx yahoo.com.tr yahoo.com.tw yahoo.com.hk yahoo.com.sg yahoo.com.ph
  yahoo.com.vn yahoo.com.co yahoo.com.my yahoo.co.id yahoo.co.th yahoo.co.nz yahoo.co.kr yahoo.co.za yahoo.com.cn yahoo.cn
  aol.de aol.fr aol.co.uk aol.it aol.es aol.ca aim.com love.com games.com wow.com ad.com ao.com aon.at aol.nl aol.com.au
  one.com me.net mae.com mc.com mac.org man.com mag.com max.com msn.co.uk msn.de msn.nl msn.cn man.net mail.bg mail.ua mail.by mail.kz
  mail.dk mail.pt mail.be mail.fr mail.ch mail.it mail.gr mail.cz mail.hu mail.md mail.ge mail.lv mail.uk mail.eu mail.net male.ru
  yandex.ua yandex.by yandex.kz ya.ru tandem.ru narod.ru pochta.ru email.ru inbox.com inbox.net inbox.eu inbox.lt inbox.ee
  free.com freenet.net freemail.hu freemail.de free.de free.net orange.com orange.net orange.es orange.pl orange.be orange.ch
  sfr.net sky.de sky.it skynet.com sky.net cox.com cos.net con.net com.net at.net act.net att.com atl.net charter.com comcast.com
  verizon.com earthlink.com juno.net shaw.com rogers.ca telus.com telnet.be telenor.no telia.com tele2.se op.nl o2.com o2.co.uk
  o2.de o2.cz o2.ie o2.fr onet.com onet.eu wp.com wp.eu pp.pl o.pl gazeta.ru interia.com interia.eu poczta.fm poczta.onet.pl
  tin.com tim.it tiscali.com tiscali.co.uk tiscali.de tiscali.fr alice.de alice.com alice-dsl.de alice.fr libero.com virgilio.com
  proton.com protonmail.ch proton.net pm.com fastmail.fm fastmail.net fastmail.org zoho.eu zoho.in zohomail.com zohomail.eu
  posteo.net posteo.at posteo.ch posteo.eu mailbox.com mailbox.de tutanota.de tuta.io tuta.com tutamail.com keemail.me hey.net
  seznam.com centrum.sk azet.sk post.cz post.com post.de hot.com hot.de hotbox.ru online.com online.fr online.no online.nl
  planet.com planet.de ziggo.com kpn.com kpnmail.com hetnet.nl home.nl chello.nl chello.at upc.at upc.nl aon.com bluemail.ch
  bluewin.com sunrise.net swissonline.ch 139.com 188.com 189.cn 263.net 21cn.com tom.com sohu.com sina.cn vip.163.com vip.qq.com
  naver.net nate.com hanmir.com daum.com sapo.com terra.com terra.es uol.com ig.com bol.com bol.nl globo.com r7.com
  rediff.com indiatimes.com sify.com gawab.com maktoob.com walla.com walla.co.il t-online.com t-online.hu t-online.at arcor.net
  versatel.de vodafone.de vodafone.com unitybox.de kabelmail.de ewetel.net htp-tel.de nexgo.de iname.com usa.com usa.net`
    .trim()
    .split(/\s+/),
);

/** Names of one provider that are mail domains only with this ending: any other ending is a slip or a guess. */
export const ONE_ENDING: ReadonlyMap<string, string> = new Map([
  ['gmail', 'gmail.com'],
  ['googlemail', 'googlemail.com'],
  ['icloud', 'icloud.com'],
]);

/** Endings that do not exist in DNS, with the ending that was probably meant. */
export const ENDING_SLIPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    com: 'con cmo ocm vom xom cpm cim comm coom ccom c0m cok cpom conm comn come coml clm colm ckm kom fom cm0 comb como comd',
    net: 'ner nte nett nrt nwt ent ney neet nets nret',
    org: 'ogr orgg rog prg irg orh otg orf og rg oorg orgn',
    de: 'dee dr ed ded deu d',
    fr: 'ffr frr rf',
    'co.uk': 'co.ku couk c.uk co.u cp.uk xo.uk vo.uk co.ukk',
    info: 'inof ifno infoo nifo imfo',
    nl: 'nll ln',
    it: 'itt ti',
    edu: 'eud edy eduu',
    ch: 'hc chh',
    at: 'att ta',
  }).flatMap(([meant, slips]) => slips.split(' ').map((slip) => [slip, meant] as const)),
);
