/** The little that our tests use of this reader, which comes without types. */
declare module "jsonstat-toolkit" {
  interface Read {
    readonly class: string;
    readonly link?: Readonly<Record<string, readonly unknown[]>>;
    readonly role?: Readonly<Record<string, readonly string[]>>;
    Data(cell: Readonly<Record<string, string>>): { readonly value: number | null } | null;
  }
  export default function JSONstat(json: unknown): Read;
}
