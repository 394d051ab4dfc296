/** The part of saxen that is used; the package has no types of its own. */
declare module "saxen" {
  type Decode = (text: string) => string;

  export class Parser {
    /** Prefixes by namespace, under which names come whatever the file calls them. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(
      event: "openTag",
      heard: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void,
    ): this;
    on(event: "closeTag", heard: (name: string) => void): this;
    on(event: "text", heard: (text: string, decode: Decode) => void): this;
    on(event: "cdata", heard: (text: string) => void): this;
    on(event: "error", heard: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
