import { createNavigation, createRouter, FeatureSet, Platform, RootViewModel } from 'hydrogen-view-sdk';

const platform = new Platform({
  container: document.querySelector('#app'),
  configURL: '/config.json',
  options: { development: true },
  assetPaths: {
    downloadSandbox: '/sdk/asset-build/assets/download-sandbox.html',
    worker: '/sdk/asset-build/assets/main.js',
    serviceWorker: '/sw.js',
    olm: { wasm: '/olm/olm.wasm', legacyBundle: '/olm/olm_legacy.js', wasmBundle: '/olm/olm.js' },
  },
});
await platform.init();
const features = await FeatureSet.load(platform.settingsStorage);
const navigation = createNavigation();
platform.setNavigation(navigation);
const urlRouter = createRouter({ navigation, history: platform.history });
urlRouter.attach();
const root = new RootViewModel({ platform, urlRouter, navigation, features });
await root.load();
platform.createAndMountRootView(root);

globalThis.sayAll = async (texts) => {
  for (const text of texts) await root.sessionViewModel.activeMiddleViewModel.composerViewModel.sendMessage(text);
};
