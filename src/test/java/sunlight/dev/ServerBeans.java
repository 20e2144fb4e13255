package sunlight.dev;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a running server counts, asked for as an operator on the same machine asks. */
public final class ServerBeans {

    private final String process;

    ServerBeans(long process) {
        this.process = String.valueOf(process);
    }

    // The check warns of strangers' servers; this one was started here.
    @SuppressWarnings("BanJNDI")
    public long number(String bean, String attribute) {
        try (var connector = JMXConnectorFactory.connect(new JMXServiceURL(agent()))) {
            var value = connector.getMBeanServerConnection().getAttribute(new ObjectName(bean), attribute);
            return ((Number) value).longValue();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JMException | AttachNotSupportedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String agent() throws IOException, AttachNotSupportedException {
        var machine = VirtualMachine.attach(process);
        try {
            return machine.startLocalManagementAgent();
        } finally {
            machine.detach();
        }
    }
}
