package org.dateline.web.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.article.Lexicon;

/**
 * Tells addresses of the public internet from those of machines nearby: loopback, private and link-local networks with what clouds
 * tell their machines of themselves, and all else that IANA's registries of special-purpose addresses (RFC 6890) keep for other
 * uses. What is reached through another kind of address inside is judged by the inner one.
 */
final class PublicAddresses {
    private static final List<Block> SPECIAL = blocks("special-addresses.txt");

    /** Of IPv6, all that is given out so far (RFC 4291 section 2.4). */
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    /** IPv4 behind a translator (RFC 6052): its last 32 bits. */
    private static final Block NAT64 = Block.of("64:ff9b::/96");

    private PublicAddresses() {}

    /** The addresses that begin with the same bits. */
    private record Block(BigInteger first, int bits, int length) {
        static Block of(String text) {
            int slash = text.indexOf('/');
            byte[] address = literal(text.substring(0, slash)).getAddress();
            return new Block(
                    new BigInteger(1, address), Integer.parseInt(text.substring(slash + 1)), 8 * address.length);
        }

        boolean contains(InetAddress address) {
            byte[] octets = address.getAddress();
            int rest = length - bits;
            return 8 * octets.length == length
                    && new BigInteger(1, octets).shiftRight(rest).equals(first.shiftRight(rest));
        }
    }

    private static List<Block> blocks(String file) {
        List<Block> blocks = new ArrayList<>();
        for (String line : Lexicon.lines(PublicAddresses.class, file)) {
            blocks.add(Block.of(line.split("\\s", 2)[0]));
        }
        return List.copyOf(blocks);
    }

    private static InetAddress literal(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static boolean isPublic(InetAddress address) {
        if (NAT64.contains(address)) {
            byte[] octets = address.getAddress();
            return isPublic(inner(Arrays.copyOfRange(octets, 12, 16)));
        }
        boolean given = address instanceof Inet4Address || GLOBAL_UNICAST.contains(address);
        return given && SPECIAL.stream().noneMatch(block -> block.contains(address));
    }

    private static InetAddress inner(byte[] octets) {
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
