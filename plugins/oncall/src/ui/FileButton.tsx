import Button from '@material-ui/core/Button';
import { ChangeEvent, useRef } from 'react';

/**
 * Reads a text from a file of the reader.
 *
 * A real button opens the browser's own dialog: a label that looks like one does nothing by keyboard.
 */
export function FileButton(props: {
  readonly label: string;
  /** What kinds of files are offered, as the browser names them. */
  readonly accept: string;
  readonly onText: (text: string) => void;
}) {
  const { label, accept, onText } = props;
  const input = useRef<HTMLInputElement>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = Array.from(target.files ?? []);
    if (file) {
      onText(await file.text());
    }
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <div>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        onChange={read}
      />
      <Button
        variant="outlined"
        size="small"
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </div>
  );
}
