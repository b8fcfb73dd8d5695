package org.dateline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for what cannot choose one by itself, or has to come back to its own. They lie below those that systems give to connections (from
 * 32,768 on): nothing else takes one between the question and the answer, or while its server is away.
 */
public final class Ports {
    private static final int FIRST = 20_000;
    private static final int MANY = 12_000;

    /** Where one begins to look: elsewhere than other processes, and never twice at one. */
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 101 % MANY));

    private Ports() {}

    /** One that nobody listens at. */
    public static int free() {
        for (int tries = 0; tries < MANY; tries++) {
            int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), MANY);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // the next one
            }
        }
        throw new IllegalStateException("no port is free");
    }
}
