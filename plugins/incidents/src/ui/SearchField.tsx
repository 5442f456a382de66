import InputAdornment from '@material-ui/core/InputAdornment';
import SearchIcon from '@material-ui/icons/Search';
import { RefObject, useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { Field } from './Field';

const WAIT_MS = 250;

/** Text to search for, told a moment after the last key. */
export function SearchField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly inputRef?: RefObject<HTMLInputElement>;
}) {
  const { label, value, onChange, inputRef } = props;
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useDebounce(
    () => {
      if (typed !== value) {
        onChange(typed);
      }
    },
    WAIT_MS,
    [typed],
  );
  return (
    <Field
      type="search"
      label={label}
      value={typed}
      onChange={event => setTyped(event.target.value)}
      fullWidth
      inputRef={inputRef}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" aria-hidden />
          </InputAdornment>
        ),
      }}
    />
  );
}
