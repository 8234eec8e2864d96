declare module '*?iife' {
  const fileName: string;
  export default fileName;
}
