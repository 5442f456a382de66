import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles({ root: { whiteSpace: 'nowrap' } });

/** What belongs together, on one line. */
export function NoBreak(props: { readonly children: ReactNode }) {
  return <div className={useStyles().root}>{props.children}</div>;
}
