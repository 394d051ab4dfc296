/** What the types of pdfkit do not know of what it can say to who has a document read aloud. */
declare namespace PDFKit {
  interface PDFStructureElement {
    /** What stands in the file; `A` says how an element lies: of what a cell of a table is the head, and over how many columns. */
    readonly dictionary: { readonly data: { A?: Readonly<Record<string, string | number>> } };
  }
  namespace Mixins {
    interface StructureElementOptions {
      /** Left, top, right and bottom of a figure, in points. */
      bbox?: readonly [number, number, number, number];
    }
    interface AnnotationOption {
      /** The element of the document that leads somewhere. */
      structParent?: PDFStructureElement;
    }
  }
}
