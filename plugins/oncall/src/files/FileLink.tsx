import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { OnCallFile } from '@muster/backstage-plugin-oncall-common';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { isWebAddress } from '../ui/isWebAddress';

const useStyles = makeStyles({ path: { overflowWrap: 'anywhere' } });

/** Where a file can be read; the entity that carries it where it has no address. */
export function FileLink(props: { readonly file: OnCallFile }) {
  const { ref, location, viewUrl } = props.file;
  const classes = useStyles();
  return viewUrl && isWebAddress(viewUrl) ? (
    <Link to={viewUrl} className={classes.path}>
      {location}
    </Link>
  ) : (
    <PersonLink entityRef={ref} />
  );
}
