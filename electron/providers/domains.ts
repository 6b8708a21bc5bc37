// Domains of the e-mail addresses of providers that have many of them, as thunderbird/autoconfig lists them (ispdb/hotmail.com.xml,
// yahoo.com.xml, aol.com.xml, gmx.net.xml, gmx.com.xml, mail.com.xml, posteo.de.xml), and a few that their help pages name besides.
import { names } from './provider.ts';

export const MICROSOFT_DOMAINS = names(`
  outlook.com outlook.at outlook.be outlook.cl outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.ie
  outlook.in outlook.it outlook.jp outlook.kr outlook.lv outlook.my outlook.ph outlook.pt outlook.sa outlook.sg outlook.sk
  outlook.co.id outlook.co.il outlook.co.th outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.tr
  outlook.com.vn
  hotmail.com hotmail.be hotmail.ca hotmail.cl hotmail.cz hotmail.de hotmail.dk hotmail.es hotmail.fi hotmail.fr hotmail.gr
  hotmail.hu hotmail.it hotmail.lt hotmail.lv hotmail.my hotmail.nl hotmail.no hotmail.ph hotmail.rs hotmail.se hotmail.sg
  hotmail.sk hotmail.co.id hotmail.co.il hotmail.co.in hotmail.co.jp hotmail.co.kr hotmail.co.th hotmail.co.uk hotmail.co.za
  hotmail.com.ar hotmail.com.au hotmail.com.br hotmail.com.hk hotmail.com.tr hotmail.com.tw hotmail.com.vn
  live.com live.at live.be live.ca live.cl live.cn live.de live.dk live.fi live.fr live.hk live.ie live.in live.it live.jp
  live.nl live.no live.ru live.se live.co.jp live.co.kr live.co.uk live.co.za live.com.ar live.com.au live.com.mx live.com.my
  live.com.ph live.com.pt live.com.sg livemail.tw
  msn.com windowslive.com office365.com onmicrosoft.com
`);

export const YAHOO_DOMAINS = names(`
  yahoo.com yahoo.de yahoo.it yahoo.fr yahoo.es yahoo.se yahoo.gr yahoo.ca yahoo.in yahoo.co.in yahoo.co.uk yahoo.co.nz
  yahoo.com.au yahoo.com.ar yahoo.com.br yahoo.com.mx ymail.com myyahoo.com rocketmail.com cox.net
`);

export const AOL_DOMAINS = names(`
  aol.com aol.de aol.it aol.fr aol.es aol.se aol.co.uk aol.co.nz aol.com.au aol.com.ar aol.com.br aol.com.mx
  aim.com netscape.net netscape.com compuserve.com cs.com wmconnect.com verizon.net
`);

export const GMX_DOMAINS = names(`
  gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.biz gmx.org gmx.info mein.gmx mail.gmx email.gmx
`);

export const GMX_COM_DOMAINS = names(`
  gmx.com gmx.tm gmx.us gmx.co.uk gmx.es gmx.fr gmx.ca gmx.cn gmx.co.in gmx.com.br gmx.com.my gmx.hk gmx.ie gmx.ph gmx.pt
  gmx.ru gmx.se gmx.sg gmx.tw gmx.com.tr gmx.it gmx.li
`);

export const POSTEO_DOMAINS = names(`
  posteo.de posteo.at posteo.be posteo.ca posteo.ch posteo.cl posteo.co posteo.co.uk posteo.com posteo.com.br posteo.cr
  posteo.cz posteo.dk posteo.ee posteo.es posteo.eu posteo.fi posteo.gl posteo.gr posteo.hn posteo.hr posteo.hu posteo.ie
  posteo.in posteo.is posteo.it posteo.jp posteo.la posteo.li posteo.lt posteo.lu posteo.me posteo.mx posteo.my posteo.net
  posteo.nl posteo.no posteo.nz posteo.org posteo.pe posteo.pl posteo.pm posteo.pt posteo.ro posteo.se posteo.sg posteo.si
  posteo.tn posteo.uk posteo.us
`);

export const MAIL_COM_DOMAINS = names(`
  mail.com mail.org email.com post.com usa.com accountant.com consultant.com dr.com engineer.com cheerful.com techie.com
  linuxmail.org europe.com london.com uymail.com myself.com iname.com writeme.com 2die4.com activist.com adexec.com
  africamail.com aircraftmail.com alabama.usa.com alaska.usa.com allergist.com alumni.com alumnidirector.com americamail.com
  amorous.com angelic.com archaeologist.com arizona.usa.com artlover.com asia-mail.com atheist.com australiamail.com
  bartender.net berlin.com bigger.com bikerider.com birdlover.com blader.com boardermail.com brazilmail.com brew-master.com
  california.usa.com californiamail.com caress.com catlover.com chef.net chemist.com chinamail.com clerk.com cliffhanger.com
  collector.org columnist.com comic.com computer4u.com contractor.net coolsite.net counsellor.com count.com couple.com
  cutey.com cyberdude.com cybergal.com cyber-wizard.com dallasmail.com dbzmail.com deliveryman.com diplomats.com
  disciples.com doctor.com doglover.com doramail.com dublin.com earthling.net elvisfan.com englandmail.com europemail.com
  execs.com fan.com feelings.com financier.com fireman.net florida.usa.com footballer.com gardener.com geologist.com
  germanymail.com graduate.org graphic-designer.com hackermail.com hairdresser.net hilarious.com hockeymail.com homemail.com
  hot-shot.com hour.com humanoid.net illinois.usa.com innocent.com inorbit.com instruction.com instructor.net insurer.com
  irelandmail.com italymail.com japan.com journalist.com keromail.com kittymail.com koreamail.com lawyer.com legislator.com
  loveable.com lovecat.com mad.scientist.com madonnafan.com madrid.com marchmail.com mexicomail.com mindless.com minister.com
  mobsters.com monarchy.com moscowmail.com munich.com musician.org muslim.com newyork.usa.com null.net nycmail.com oath.com
  optician.com pacificwest.com petlover.com photographer.net playful.com poetic.com politician.com popstar.com presidency.com
  priest.com programmer.net publicist.com realtyagent.com reborn.com reggaefan.com religious.com repairman.com
  representative.com rescueteam.com revenue.com rocketship.com rockfan.com rome.com royal.net saintly.com salesperson.net
  sanfranmail.com scientist.com scotlandmail.com secretary.net seductive.com singapore.com snakebite.com songwriter.net
  soon.com spainmail.com teachers.org technologist.com texas.usa.com thegame.com therapist.net toke.com tokyo.com
  toothfairy.com tvstar.com umpire.com wallet.com webname.com weirdness.com who.net whoever.com winning.com witty.com
  worker.com workmail.com yours.com
`);
