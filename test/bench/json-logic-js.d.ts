declare module 'json-logic-js' {
  const jsonLogic: { readonly apply: (logic: unknown, data: unknown) => unknown };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default jsonLogic;
}
