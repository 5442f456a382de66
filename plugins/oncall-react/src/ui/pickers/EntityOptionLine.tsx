import Typography from '@material-ui/core/Typography';
import { EntityOption } from './useEntityOptions';

/** One choice of a picker: the name, and below it the reference that tells namesakes apart. */
export function EntityOptionLine(props: { readonly option: EntityOption }) {
  const { name, ref } = props.option;
  return (
    <div>
      <Typography variant="body2">{name}</Typography>
      <Typography variant="caption" color="textSecondary">
        {ref}
      </Typography>
    </div>
  );
}
