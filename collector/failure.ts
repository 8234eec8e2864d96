/** Something that whoever runs the command can mend; the message is for them and stands alone. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
