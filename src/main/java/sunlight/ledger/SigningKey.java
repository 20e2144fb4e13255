package sunlight.ledger;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A key that signs checkpoints: a file with the private and the public key in PEM, readable by its owner only.
 *
 * @param publicKey X.509 SubjectPublicKeyInfo, Base64
 */
record SigningKey(PrivateKey privateKey, String publicKey) {

    static final String ALGORITHM = "Ed25519";

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----\\s+([A-Za-z0-9+/=\\s]+?)\\s+-----END \\1 KEY-----");

    /** Reads the key, or makes one at the first start. Two servers that start at once end up with the same. */
    static SigningKey at(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return read(Files.readString(file));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
            throw new IllegalStateException("The signing key " + file + " cannot be used: " + broken, broken);
        }
    }

    /** Written beside its place first and put there only when complete; whoever comes second keeps the first one's. */
    private static void create(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var text = pem("PRIVATE", pair.getPrivate().getEncoded())
                + pem("PUBLIC", pair.getPublic().getEncoded());
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, "key", ".new", ownerOnly);
        try {
            Files.writeString(draft, text);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException second) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + " KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END " + kind
                + " KEY-----\n";
    }

    private static SigningKey read(String text) throws GeneralSecurityException {
        var privateKey =
                KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(part("PRIVATE", text)));
        var key = new SigningKey(privateKey, Base64.getEncoder().encodeToString(part("PUBLIC", text)));
        if (!isSignedBy(key.publicKey, new byte[0], key.sign(new byte[0]))) {
            throw new GeneralSecurityException("private and public part do not belong together");
        }
        return key;
    }

    private static byte[] part(String kind, String text) throws GeneralSecurityException {
        return PEM.matcher(text)
                .results()
                .filter(hit -> hit.group(1).equals(kind))
                .map(hit -> Base64.getMimeDecoder().decode(hit.group(2)))
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no " + kind + " KEY in it"));
    }

    String sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isSignedBy(String publicKey, byte[] bytes, String signed) {
        try {
            var key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }
}
