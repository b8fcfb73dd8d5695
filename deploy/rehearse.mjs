// Restarts two servers behind a proxy, one after the other, while readers ask, and counts what failed:
//
//     node deploy/rehearse.mjs [FOLDER]        a trip's folder; seeds/ if not given
//
// Wants a build (./dateline makes one). Everything is on this machine's loopback, at ports 8330 to 8332. As in front of a real
// proxy, a server gets new connections only while /q/health/ready answers 200, and the other is asked where one refuses.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import net from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const folder = path.resolve(process.argv[2] ?? path.join(home, 'seeds'))
const slug = path.basename(folder)
const [front, ...ports] = [8330, 8331, 8332]
const readers = [`/trips/${slug}`, `/trips/${slug}/embed`, `/api/trips/${slug}`, `/trips/${slug}/calendar.ics`]
const servers = new Map()
const ready = new Map()
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

const get = (port, target) =>
  new Promise((done, fail) => {
    const options = { host: '127.0.0.1', port, path: target, agent: false, headers: { Host: 'localhost' }, timeout: 30000 }
    const request = http.get(options, (answer) => {
      answer.resume()
      answer.on('end', () => done(answer.statusCode))
      answer.on('error', fail)
    })
    request.on('timeout', () => request.destroy(new Error('no answer for 30 s')))
    request.on('error', fail)
  })

const start = (port) => {
  const jar = path.join(home, 'target/quarkus-app/quarkus-run.jar')
  const args = [`-Ddateline.home=${home}`, '-jar', jar, 'serve', '--port', String(port), folder]
  // as compose.yaml and kubernetes.yaml say it: not ready for so long, and still there
  const env = { ...process.env, QUARKUS_SHUTDOWN_DELAY: '5s' }
  servers.set(port, spawn('java', args, { env, stdio: 'ignore' }))
}

const isReady = async (port) => (await get(port, '/q/health/ready').catch(() => 0)) === 200

const comesUp = async (port) => {
  while (!(await isReady(port))) {
    if (servers.get(port).exitCode !== null) throw new Error(`the server at ${port} ended; is there a build?`)
    await sleep(300)
  }
}

// The first of these servers that takes a connection: a proxy asks the next one where the first refuses.
const connect = ([port, ...others]) =>
  new Promise((done, fail) => {
    if (!port) {
      fail(new Error('no server takes connections'))
      return
    }
    const server = net.connect(port, '127.0.0.1')
    const refused = () => connect(others).then(done, fail)
    server.once('error', refused)
    server.once('connect', () => {
      server.off('error', refused)
      done(server)
    })
  })

let turn = 0
const proxy = net.createServer(async (client) => {
  const up = ports.filter((port) => ready.get(port))
  const first = turn++ % Math.max(1, up.length)
  client.on('error', () => client.destroy())
  try {
    const server = await connect([...up.slice(first), ...up.slice(0, first)])
    server.on('error', () => client.destroy())
    client.on('close', () => server.destroy())
    client.pipe(server).pipe(client)
  } catch {
    client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
  }
})

let over = false
let answered = 0
const failed = []
const watch = async () => {
  while (!over) {
    for (const port of ports) ready.set(port, await isReady(port))
    await sleep(300)
  }
}
const read = async (target) => {
  while (!over) {
    const status = await get(front, target).catch((fault) => fault.message)
    if (status === 200) answered++
    else failed.push(`${target}: ${status}`)
  }
}

try {
  for (const port of ports) start(port)
  for (const port of ports) await comesUp(port)
  const watching = watch()
  proxy.listen(front, '127.0.0.1')
  await sleep(1000)
  const reading = readers.map(read)
  for (const port of ports) {
    const server = servers.get(port)
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
    start(port)
    await comesUp(port)
    await sleep(2000)
    console.log(`restarted ${port}; ${answered} answered, ${failed.length} failed`)
  }
  over = true
  await Promise.all([watching, ...reading])
  for (const fault of failed.slice(0, 5)) console.log(fault)
  process.exitCode = failed.length === 0 ? 0 : 1
} finally {
  over = true
  proxy.close()
  for (const server of servers.values()) server.kill('SIGKILL')
}
