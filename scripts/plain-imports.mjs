/** The module that Vite puts around every `import()`: https://github.com/vitejs/vite/blob/v8.0.0/packages/vite/src/node/plugins/importAnalysisBuild.ts */
const helper = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as it is. Vite's helper fetches what a part needs ahead over a network, and its styles; here all is in the package,
 * and styles come with the pages. It would be .8 kB (gzip) of every page.
 *
 * @returns {import('vite').Plugin} fails the build where styles come with a part that is loaded later: nothing would load them
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: new RegExp(`^${helper}$`) },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  generateBundle: {
    // Behind Vite, which writes the pages.
    order: 'post',
    handler(_options, bundle) {
      const assets = Object.values(bundle).filter((file) => file.type === 'asset');
      const pages = assets.filter(({ fileName }) => fileName.endsWith('.html'));
      const styles = assets.filter(
        ({ fileName, originalFileNames }) =>
          fileName.endsWith('.css') && !originalFileNames.some((name) => name.endsWith('.css')),
      );
      for (const { fileName } of styles) {
        if (!pages.some(({ source }) => String(source).includes(fileName))) {
          this.error(`${fileName}: no page links it, and nothing loads it later`);
        }
      }
    },
  },
});
