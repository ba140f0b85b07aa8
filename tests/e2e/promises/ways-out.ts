/** Where nobody is: what is asked of it shows in the proxy and nowhere else. */
export const elsewhere = 'canary.localhost:7979';

/** Every way out a script has. Each resolves to what became of it. */
export const waysOut = `(async () => {
  const address = 'http://${elsewhere}/';
  const outcome = (start) => new Promise((resolve) => {
    try { start(() => resolve('left'), (error) => resolve(error?.name ?? 'refused')); } catch (error) { resolve(error.name); }
  });
  const evented = (target, good) => (left, refused) => {
    const made = target();
    made.addEventListener(good, left);
    made.addEventListener('error', refused);
    return made;
  };
  const ways = {
    fetch: (left, refused) => fetch(address + 'fetch', { mode: 'no-cors' }).then(left, refused),
    socket: evented(() => new WebSocket('ws://${elsewhere}/socket'), 'open'),
    events: evented(() => new EventSource(address + 'events'), 'open'),
    ...(globalThis.document && {
      xhr: (left, refused) => {
        const request = evented(() => new XMLHttpRequest(), 'load')(left, refused);
        request.open('GET', address + 'xhr');
        request.send();
      },
      image: (left, refused) => (evented(() => new Image(), 'load')(left, refused).src = address + 'image'),
      font: (left, refused) => new FontFace('far', 'url(' + address + 'font)').load().then(left, refused),
      style: (left, refused) => {
        const link = evented(() => document.createElement('link'), 'load')(left, refused);
        Object.assign(link, { rel: 'stylesheet', href: address + 'style' });
        document.head.append(link);
      },
      script: (left, refused) => {
        const script = evented(() => document.createElement('script'), 'load')(left, refused);
        script.src = address + 'script';
        document.head.append(script);
      },
      beacon: (left, refused) => {
        document.addEventListener('securitypolicyviolation', refused, { once: true });
        navigator.sendBeacon(address + 'beacon', '1');
      },
    }),
  };
  const outcomes = {};
  for (const [name, start] of Object.entries(ways)) outcomes[name] = await outcome(start);
  return outcomes;
})()`;

/** Code made from text, a moment after the debugger's own evaluation, which would allow it. */
export const codeFromText = `Promise.all(['eval', 'Function'].map((name) => new Promise((resolve) => setTimeout(() => {
  try { resolve(globalThis[name]('1')); } catch (error) { resolve(error.name); }
}))))`;
