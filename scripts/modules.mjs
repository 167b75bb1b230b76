/** Names of modules, and what is taken for them: the longer before those that they begin with. */
export const modules = {
  // The build for today's browsers. The package's door is the old one: 1.9 kB more in the background (gzip, 4.4.7).
  dexie: 'dexie/dist/modern/dexie.mjs',
  // The list that draws only what is seen is written for React. https://preactjs.com/guide/v10/switching-to-preact
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};
