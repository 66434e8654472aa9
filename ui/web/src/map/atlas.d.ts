declare module 'world-atlas/countries-50m.json' {
  const atlas: unknown;
  export default atlas;
}
