import { alertAlias } from '../alerts/alertAlias';
import { AlertIdentifier } from '../alerts/AlertIdentifier';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';

/** The alert that a path names, by `?identifierType=`; attachments have a parameter of their own for it. */
export function alertTarget(
  { params, request }: OpsgenieCall,
  parameter: 'identifierType' | 'alertIdentifierType' = 'identifierType',
): AlertIdentifier {
  const type = request.query.get(parameter) || 'id';
  switch (type.toLowerCase()) {
    case 'id':
      return { by: 'id', value: params.id };
    case 'alias':
      return { by: 'alias', value: alertAlias(params.id) };
    case 'tiny':
      return { by: 'tinyId', value: params.id };
    default:
      throw OpsgenieError.unprocessable({
        [parameter]: 'must be one of id, alias, tiny',
      });
  }
}
