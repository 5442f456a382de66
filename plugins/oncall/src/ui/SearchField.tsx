import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';
import { Ref } from 'react';

/** A box that narrows the list below it while one types. */
export function SearchField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly keyShortcut?: string;
}) {
  const { label, value, onChange, inputRef, keyShortcut } = props;
  return (
    <TextField
      type="search"
      variant="outlined"
      size="small"
      placeholder={label}
      value={value}
      inputRef={inputRef}
      inputProps={{ 'aria-label': label, 'aria-keyshortcuts': keyShortcut }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" aria-hidden />
          </InputAdornment>
        ),
      }}
      onChange={event => onChange(event.target.value)}
    />
  );
}
