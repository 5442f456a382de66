import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { '& a': { textDecoration: 'underline' } },
});

/**
 * Words with links among them. The links are underlined, because colour alone does not tell them from the words.
 *
 * @public
 */
export function Sentence(props: { readonly children: ReactNode }) {
  return <span className={useStyles().root}>{props.children}</span>;
}
