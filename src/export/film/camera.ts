import { imageOf } from "../rasterise.ts";

/** Pixels per CSS pixel: sharp on a screen, and not too much for the recorder. */
const SCALE = 1.5;
export const FILM_TYPE = "video/webm";
/**
 * A film ends with the last drawing that was seen, so what stays in sight is drawn again after so many milliseconds:
 * else the last picture is gone as soon as it has come.
 */
const AGAIN = 250;

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Records pictures (SVG) as they are shown, on the page: only that has a canvas and a recorder. */
export interface Camera {
  /** Shows a picture for so many milliseconds. Rejects when this browser cannot record. */
  readonly show: (svg: string, time: number) => Promise<void>;
  /** The film so far (WebM). */
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Lets go of the recorder; nothing comes of it. */
  readonly drop: () => void;
}

/** A camera; it starts to record with the first picture, whose size is that of the film. */
export function openCamera(): Camera {
  const canvas = document.createElement("canvas");
  const pieces: Blob[] = [];
  let recorder: MediaRecorder | undefined;

  function begin(image: HTMLImageElement): CanvasRenderingContext2D {
    canvas.width = Math.round(image.naturalWidth * SCALE);
    canvas.height = Math.round(image.naturalHeight * SCALE);
    recorder = new MediaRecorder(canvas.captureStream(), { mimeType: FILM_TYPE, videoBitsPerSecond: 8_000_000 });
    recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    recorder.start();
    return contextOf(canvas);
  }

  return {
    async show(svg, time) {
      const image = await imageOf(new Blob([svg], { type: "image/svg+xml" }));
      const context = recorder ? contextOf(canvas) : begin(image);
      for (let left = time; left > 0; left -= AGAIN) {
        context.fillStyle = "#ffffff";
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(image, 0, 0, canvas.width, (image.naturalHeight / image.naturalWidth) * canvas.width);
        await wait(Math.min(AGAIN, left));
      }
    },
    async end() {
      const running = recorder;
      if (!running) throw new Error("nothing was shown");
      await new Promise((resolve) => {
        running.addEventListener("stop", resolve, { once: true });
        running.stop();
      });
      return new Uint8Array(await new Blob(pieces).arrayBuffer());
    },
    drop() {
      if (recorder?.state === "recording") recorder.stop();
    },
  };
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  return context;
}
