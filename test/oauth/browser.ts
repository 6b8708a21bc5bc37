// Acts as the browser: opens the sign-in page and follows one of its links back to the app.
export interface Visit {
  readonly status: number;
  readonly text: string;
}

/** The URL of a link on the sign-in page. */
export async function linkOn(url: string, link: 'allow' | 'deny'): Promise<string> {
  const response = await fetch(url);
  const page = await response.text();
  const href = new RegExp(`id="${link}" href="([^"]+)"`).exec(page)?.[1];
  if (!href) throw new Error(`no link to ${link} on the page: ${page}`);
  return href.replaceAll('&amp;', '&');
}

export async function visit(url: string): Promise<Visit> {
  const response = await fetch(url);
  return { status: response.status, text: await response.text() };
}

/** Clicks a link on the sign-in page; returns the page that the app then serves. */
export async function clickThrough(url: string, link: 'allow' | 'deny' = 'allow'): Promise<Visit> {
  return visit(await linkOn(url, link));
}
