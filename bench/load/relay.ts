import { SMTPServer } from 'smtp-server';

// A process of its own, so that taking letters does not delay what is measured.
let taken = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onData(stream, _, done) {
    stream.resume().once('end', () => {
      taken++;
      done();
    });
  },
});
server.listen(Number(process.argv[2]), '127.0.0.1');
process.on('message', () => process.send!(taken));
process.once('SIGTERM', () => process.exit(0));
