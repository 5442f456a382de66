import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';
import { makeStyles } from '@material-ui/core/styles';
import { Ref } from 'react';

const useStyles = makeStyles(theme => ({
  root: { flex: '1 1 220px', maxWidth: theme.spacing(40) },
}));

/** A box that narrows the list below it while one types. */
export function SearchField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly keyShortcut?: string;
}) {
  const { label, value, onChange, inputRef, keyShortcut } = props;
  const classes = useStyles();
  return (
    <TextField
      className={classes.root}
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
