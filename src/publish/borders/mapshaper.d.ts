/** The part of mapshaper that we use; the package has no types of its own. */
declare module "mapshaper" {
  interface Mapshaper {
    /** Runs commands on files held in memory; resolves with the files that `-o` would have written. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string>>,
    ): Promise<Record<string, Uint8Array | string>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
