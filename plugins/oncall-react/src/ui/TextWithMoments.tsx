import { MomentInTime } from './moment/MomentInTime';

const ISO = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)/;

/**
 * A sentence of the server, whose moments are shown on the clock of the reader.
 *
 * @public
 */
export function TextWithMoments({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split(ISO)
        .map((part, index) =>
          index % 2 === 1 ? <MomentInTime key={index} at={part} /> : part,
        )}
    </>
  );
}
