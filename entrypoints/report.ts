import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSettings } from '@/lib/settings';
import { reportOf } from '@/lib/sites/report/report';

/** Brand and main version, of all that a browser says about itself. */
const browserName = () => /(?:Firefox|Edg|OPR|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'unknown browser';

/** Started by a click in the popup, beside the site file the page has loaded; null where it has none. The popup shows what comes back. */
export default defineUnlistedScript(async () => {
  const { tendSite } = globalThis;
  if (!tendSite) return null;
  const { sites } = await readSettings();
  const { rule, ofTwo } = sites[location.hostname] ?? {};
  const site = typeof tendSite === 'function' ? tendSite(rule, ofTwo) : tendSite;
  const { version } = browser.runtime.getManifest();
  return reportOf(
    site,
    { document, url: new URL(location.href), now: Date.now() },
    { version, browser: browserName() },
  );
});
