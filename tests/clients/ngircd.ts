import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, needs, type Server, startServer, temporaryFolder } from './server';

/** ngIRCd (IRC) for whoever connects. */
export async function startNgircd(): Promise<Server & { port: number }> {
  needs('ngircd', 'ngircd');
  const folder = temporaryFolder('ngircd');
  const port = await freePort();
  const config = join(folder, 'ngircd.conf');
  writeFileSync(config, configuration(port));
  return { ...(await startServer(folder, port, ['ngircd', '-n', '-f', config])), port };
}

const configuration = (port: number) => `
[Global]
Name = irc.local.test
Info = test
Listen = 127.0.0.1
Ports = ${port}
MotdPhrase = hello
ServerUID = root
ServerGID = root
[Limits]
MaxNickLength = 20
MaxConnectionsIP = 0
PingTimeout = 600
[Options]
DefaultUserModes = F
PAM = no
DNS = no
Ident = no
SyslogFacility = local1
`;
