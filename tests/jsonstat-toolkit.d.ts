/** The little that our tests use of this reader, which comes without types. */
declare module "jsonstat-toolkit" {
  interface Cell {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface Read {
    readonly class: string;
    readonly link?: Readonly<Record<string, readonly unknown[]>>;
    readonly role?: Readonly<Record<string, readonly string[]>>;
    Data(cell: Readonly<Record<string, string>> | number): Cell | null;
    Dimension(id: string): { Category(code: string): { readonly label: string } | null } | null;
  }
  export default function JSONstat(json: unknown): Read;
}
